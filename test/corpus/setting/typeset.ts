import type { ColophonEntry, MadeUpArticle, MadeUpIssue } from '../articles.ts';
import type { Gold, GoldArticle } from '../gold.ts';
import type { Random } from '../random.ts';
import { entriesOf } from './contents.ts';
import { type PrintedLine, paginate } from './pages.ts';
import type { Place, Role, Style } from './style.ts';

type Block = { role: Role; lines: string[] };
type Set<T> = { blocks: Block[]; gold: T };

const block = (role: Role, lines: string[]): Block => ({ role, lines });

/** The issue with every text of it spelled as the layout spells it. */
function respelled(issue: MadeUpIssue, { respell, title }: Style): MadeUpIssue {
  const entry = ({ label, lines }: ColophonEntry) => ({ label, lines: lines.map(respell) });
  const sections = issue.sections.map(({ name, articles }) => ({
    name,
    articles: articles.map((article) => ({
      ...article,
      title: respell(title(article.title)),
      organizations: article.organizations.map(respell),
      paragraphs: article.paragraphs.map(respell),
    })),
  }));
  return { ...issue, sections, colophon: issue.colophon.map(entry) };
}

function setContents(issue: MadeUpIssue, style: Style, random: Random): Set<string[] | null> {
  if (!style.contents) return { blocks: [], gold: null };
  const { kind, title, print } = style.contents;
  const entries = entriesOf(issue, kind, style.section !== null, random);
  return {
    blocks: [block('contents', [title]), block('contents', print(entries))],
    gold: entries.map(({ text }) => text),
  };
}

/** Headline, text and credit of one article, the credit where the layout puts it. */
function setArticle(article: MadeUpArticle, place: Place, style: Style): Set<GoldArticle> {
  const { credit } = style;
  const printed =
    credit && article.organizations.length > 0 ? credit.text(article.organizations) : '';
  const at = (where: string) => (printed && credit?.place === where ? printed : '');
  const line = (role: Role, text: string) => (text ? [block(role, [style.creditLine(text)])] : []);
  const last = article.paragraphs.length - 1;
  const tails = article.paragraphs.map((_, index) => (index === last ? at('tail') : ''));
  const paragraphs = article.paragraphs.map((text, index) => style.fit(text, tails[index] ?? ''));
  return {
    blocks: [
      ...line('label', at('aboveHeadline')),
      block('headline', style.headline(article.title, place)),
      ...line('label', at('belowHeadline')),
      ...paragraphs.map((text, index) => block('paragraph', style.paragraph(text + tails[index]))),
      ...line('credit', at('line')),
    ],
    gold: {
      title: article.title,
      section: null,
      organizations: printed ? article.organizations : [],
      paragraphs,
    },
  };
}

function setSections({ sections }: MadeUpIssue, style: Style): Set<GoldArticle[]> {
  const blocks: Block[] = [];
  const gold: GoldArticle[] = [];
  let marked = 0;
  for (const { name, articles } of sections) {
    const section = style.section && name;
    if (style.section && name) blocks.push(block('section', style.section(name, marked++)));
    articles.forEach((article, index) => {
      const subsection = section && style.subsection ? article.subsection : undefined;
      if (subsection && style.subsection) {
        blocks.push(block('subsection', style.subsection(subsection, 0)));
      }
      const level = (section ? 1 : 0) + (subsection ? 1 : 0);
      const place = { inSection: index + 1, inIssue: gold.length + 1, level };
      const set = setArticle(article, place, style);
      blocks.push(...set.blocks);
      gold.push({ ...set.gold, section, ...(subsection ? { subsection } : {}) });
    });
  }
  return { blocks, gold };
}

function print(blocks: readonly Block[], style: Style): string[] {
  const lines: PrintedLine[] = [];
  blocks.forEach(({ role, lines: own }, index) => {
    const before = blocks[index - 1]?.role;
    const gap = before ? style.blanks(before, role) : 0;
    for (let blank = 0; blank < gap; blank++) lines.push({ text: '', role: 'blank', first: false });
    for (const [at, text] of own.entries()) lines.push({ text, role, first: at === 0 });
  });
  return style.pages ? paginate(lines, style.pages) : lines.map(({ text }) => text);
}

/** Prints an issue in one style, and tells what a reader should make of it. */
export function typeset(
  madeUp: MadeUpIssue,
  style: Style,
  random: Random,
): { text: string; gold: Gold } {
  const issue = respelled(madeUp, style);
  const masthead = style.masthead(issue);
  const contents = setContents(issue, style, random);
  const articles = setSections(issue, style);
  const colophon = style.colophon(issue.colophon);
  const blocks = [
    ...masthead.lines.map((line, index) => block('masthead', [style.mastheadLine(line, index)])),
    ...contents.blocks,
    ...articles.blocks,
    ...colophon.map((line) => block('colophon', [line])),
  ];
  const printed = issue.colophon.filter(({ label }) => label && colophon.length > 0);
  return {
    text: print(blocks, style).join(style.lineEnd) + style.lineEnd,
    gold: {
      masthead: masthead.gold,
      contents: contents.gold,
      colophon: Object.fromEntries(printed.map(({ label, lines }) => [label, lines.join('\n')])),
      articles: articles.gold,
    },
  };
}

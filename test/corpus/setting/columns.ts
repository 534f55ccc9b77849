import type { MadeUpArticle, MadeUpIssue, MadeUpSection } from '../articles.ts';
import type { Gold, GoldArticle } from '../gold.ts';
import type { Random } from '../random.ts';
import { labelLines } from './colophons.ts';
import { withoutIndent } from './fit.ts';
import type { SetMasthead } from './mastheads.ts';
import { balanced, calm } from './parts.ts';
import { columns, wrap } from './wrap.ts';

/** In which order a program read the columns of a page. */
export type ReadingOrder = 'texts first' | 'headlines first' | 'between' | 'in order';

/** Decisions that make a layout whose columns are read out of order. */
export type ColumnStyle = {
  masthead: SetMasthead | null;
  colophon: boolean;
  /** Stories on one page, at least and at most. */
  stories: readonly [number, number];
  orders: readonly ReadingOrder[];
  /** Narrowest and widest column, in Han characters. */
  column: readonly [number, number];
  /** Headlines are broken at this width, in Han characters. */
  headline: number;
  labels: 'none' | 'one place' | 'any place' | 'repeated';
  /** Spaces before headlines and labels. */
  aside: string;
  /** A first line that lost its indent is two characters narrower. */
  lostIndents: boolean;
  /** What stands between two lines of a page. */
  between(random: Random): '\n' | '\n\n';
  /** Blank lines between two pages; one where the section's name alone tells. */
  pageGap: number;
};

type SetStory = { text: string[]; headline: string[]; gold: GoldArticle };

/** The lines of one story: its text in a column of its own, its headline with its label. */
function setStory(
  article: MadeUpArticle,
  section: string | null,
  style: ColumnStyle,
  random: Random,
): SetStory {
  const han = random.int(...style.column);
  const indent = style.lostIndents ? 4 : 0;
  const fit = withoutIndent(han, indent);
  const paragraphs = article.paragraphs.map((text) => fit(text, ''));
  const title = calm(article.title);
  const lines = balanced(title, style.headline * 2);
  const [organization] = style.labels === 'none' ? [] : article.organizations;
  const repeated = style.labels === 'repeated' && random.chance(0.4);
  const label = organization ? [repeated ? `${organization} ${organization}` : organization] : [];
  const above = style.labels !== 'one place' && random.chance(0.3);
  const headline = above ? [...label, ...lines] : [...lines, ...label];
  return {
    text: paragraphs.flatMap((text) => wrap(text, han * 2, indent)),
    headline: headline.map((line) => style.aside + line),
    gold: {
      title,
      section,
      organizations: organization ? [organization] : [],
      paragraphs,
    },
  };
}

/** The stories of one page as they were read, and their gold in the order of their texts. */
function setPage(
  stories: readonly SetStory[],
  order: ReadingOrder,
  random: Random,
): { lines: string[]; gold: GoldArticle[] } {
  const shuffled = random.shuffle(stories);
  const texts = stories.map(({ text }) => text);
  const headlines = shuffled.map(({ headline }) => headline);
  const blocks = {
    'texts first': () => [...texts, ...headlines],
    'headlines first': () => [...headlines, ...texts],
    'in order': () => stories.flatMap(({ headline, text }) => [headline, text]),
    between: () => interleaved(texts, headlines, random),
  };
  return { lines: blocks[order]().flat(), gold: stories.map(({ gold }) => gold) };
}

/** Two lists in one, each in its order. */
function interleaved<T>(one: readonly T[], other: readonly T[], random: Random): T[] {
  const [first, second] = [[...one], [...other]];
  const all: T[] = [];
  while (first.length + second.length > 0) {
    const takesFirst = random.chance(first.length / (first.length + second.length));
    all.push((takesFirst ? first : second).shift() as T);
  }
  return all;
}

/** Cuts the articles of a section into the pages that hold them. */
function pagesOf(
  { name, articles }: MadeUpSection,
  { stories: [least, most] }: ColumnStyle,
  random: Random,
): { name: string | null; articles: MadeUpArticle[] }[] {
  const pages: { name: string | null; articles: MadeUpArticle[] }[] = [];
  for (let rest = articles; rest.length > 0; ) {
    const count = rest.length <= most ? rest.length : random.int(least, most);
    pages.push({ name, articles: rest.slice(0, count) });
    rest = rest.slice(count);
  }
  return pages;
}

const noMasthead = {
  title: '',
  publisher: null,
  year: null,
  number: null,
  total: null,
  date: null,
};

/** Prints an issue whose columns are read out of order, and tells what a reader should make of it. */
export function setColumns(
  issue: MadeUpIssue,
  style: ColumnStyle,
  random: Random,
): { text: string; gold: Gold } {
  const masthead = style.masthead?.(issue);
  const gold: GoldArticle[] = [];
  const pages: string[] = masthead ? [masthead.lines.join('\n')] : [];
  for (const { name, articles } of gathered(issue).flatMap((section) =>
    pagesOf(section, style, random),
  )) {
    const stories = articles.map((article) => setStory(article, name, style, random));
    const page = setPage(stories, random.pick(style.orders), random);
    const lines = [...(name ? [name] : []), ...page.lines];
    gold.push(...page.gold);
    pages.push(lines.reduce((text, line) => text + style.between(random) + line));
  }
  const printed = style.colophon ? labelLines(issue.colophon) : [];
  const text = pages.join('\n'.repeat(style.pageGap + 1));
  const labelled = issue.colophon.filter(({ label }) => label && style.colophon);
  return {
    text: `${[text, ...printed].join('\n')}\n`,
    gold: {
      masthead: masthead?.gold ?? noMasthead,
      contents: null,
      colophon: Object.fromEntries(labelled.map(({ label, lines }) => [label, lines.join('\n')])),
      articles: gold,
    },
  };
}

/** Two headlines of a page that share this much cannot be told apart by anybody, in characters. */
const alike = 4;

/** The sections that have names, with articles that a reader can tell apart. */
function gathered({ sections }: MadeUpIssue): MadeUpSection[] {
  return sections
    .filter(({ name }) => name !== null)
    .map(({ name, articles }) => ({
      name,
      articles: articles.filter(
        ({ title, paragraphs }) => columns(title) > 8 && sharesWords(title, paragraphs.join('')),
      ),
    }))
    .filter(({ articles }) => articles.length > 0);
}

/** A headline whose story never says a word of it is nobody's. */
function sharesWords(title: string, text: string): boolean {
  for (let at = 0; at + alike <= title.length; at++) {
    if (text.includes(title.slice(at, at + alike))) return true;
  }
  return false;
}

import { expand, type Facts } from './expand.ts';
import type { MadeUpArticle, MadeUpIssue, MadeUpSection } from './made-up.ts';
import { type Random, seeded, seedOf } from './random.ts';
import { english } from './vocabulary/english.ts';
import type { Language } from './vocabulary/language.ts';
import { simplified } from './vocabulary/simplified.ts';
import { traditional } from './vocabulary/traditional.ts';

export type * from './made-up.ts';

const languages = { 'zh-Hans': simplified, 'zh-Hant': traditional, en: english };
const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

type Maker = { language: Language; random: Random; fill(template: string, facts?: Facts): string };

/** Tries again until a text has the wanted length; templates are short, so this ends soon. */
function fitting(make: () => string, [shortest, longest]: readonly [number, number]): string {
  for (let attempt = 0; attempt < 200; attempt++) {
    const text = make();
    if (text.length >= shortest && text.length <= longest) return text;
  }
  throw new Error(`no text of ${shortest} to ${longest} characters came out`);
}

/** Sentences in random order, none told twice before all are told. */
function supply(sentences: readonly string[], random: Random): () => string {
  let rest: string[] = [];
  return () => {
    if (rest.length === 0) rest = random.shuffle(sentences);
    return rest.pop() ?? '';
  };
}

/** One paragraph: a first sentence, then others, one of them perhaps a look-alike. */
function makeParagraph(first: string, middles: string[], maker: Maker, facts: Facts): string {
  const { language, random, fill } = maker;
  if (middles.length > 0 && random.chance(0.25)) {
    middles[random.int(0, middles.length - 1)] = random.pick(language.traps);
  }
  return [first, ...middles].map((template) => fill(template, facts)).join(language.space);
}

function makeEnumeration({ language, random, fill }: Maker, facts: Facts): string[] {
  const marks = random.pick(language.listMarks).slice(0, random.int(2, 4));
  return [
    fill(random.pick(language.listIntros), facts),
    ...marks.map((mark) => mark + fill(random.pick(language.listItems), facts)),
  ];
}

function makeBody(maker: Maker, facts: Facts): string[] {
  const { language, random } = maker;
  const starter = supply(language.starters, random);
  const middle = supply(language.middles, random);
  const middles = (most: number) => Array.from({ length: random.int(1, most) }, middle);
  const body = [makeParagraph(random.pick(language.openings), middles(4), maker, facts)];
  const more = random.pick([0, 1, 1, 2, 2, 2, 3, 3, 4, 6]);
  for (let index = 0; index < more; index++) {
    const first = random.chance(0.5) ? starter() : middle();
    body.push(makeParagraph(first, middles(random.pick([2, 4, 6, 10])), maker, facts));
  }
  if (random.chance(0.2)) {
    body.splice(random.int(1, body.length), 0, ...makeEnumeration(maker, facts));
  }
  if (random.chance(0.25)) body.push(maker.fill(random.pick(language.closings), facts));
  return body;
}

function makeArticle(maker: Maker, shared: Facts): MadeUpArticle {
  const { language, random, fill } = maker;
  const org = fill('{body}');
  const facts: Record<string, string> = { ...shared, org, leader: fill('{person}') };
  for (const name of ['theme', 'event', 'slogan', 'place']) facts[name] = fill(`{${name}}`, facts);
  const title = fitting(
    () => fill(random.pick(language.headlines), facts),
    language.headlineLength,
  );
  const organizations = random.chance(0.88) ? [org] : [];
  const second = fill('{body}');
  if (organizations.length && second !== org && random.chance(0.2)) organizations.push(second);
  return { title, organizations, paragraphs: makeBody(maker, facts) };
}

/** Sections of one to four articles; often led by articles that belong to no section. */
function makeSections(
  maker: Maker,
  names: readonly string[],
  subsections: readonly string[],
  shared: Facts,
) {
  const { random } = maker;
  const chosen: (string | null)[] = random
    .shuffle(names)
    .slice(0, random.int(2, Math.min(5, names.length)));
  if (random.chance(0.5)) chosen.unshift(null);
  const titles = new Set<string>();
  return chosen.map((name): MadeUpSection => {
    const articles: MadeUpArticle[] = [];
    const count = name === null ? random.int(1, 3) : random.int(1, 4);
    while (articles.length < count) {
      const article = makeArticle(maker, shared);
      if (titles.has(article.title)) continue;
      titles.add(article.title);
      articles.push(article);
    }
    const last = articles.at(-1);
    if (name !== null && last && random.chance(0.25)) last.subsection = random.pick(subsections);
    return { name, articles };
  });
}

/** Makes up one issue of a bulletin: the same seed and language give the same issue. */
export function makeIssue(seed: number, tag: Language['tag'] = 'zh-Hans'): MadeUpIssue {
  const language = languages[tag];
  const random = seeded(seedOf(`issue in ${tag}`, seed));
  const year = random.int(2008, 2025);
  const month = random.int(1, 12);
  const place = language.lexicon.district ? '{district}' : '{site}';
  const lexicon = { ...language.lexicon, place: [place] };
  const shared = {
    year: String(year),
    month: String(month),
    monthName: monthNames[month - 1] ?? '',
  };
  const fill = (template: string, facts: Facts = shared) =>
    expand(template, lexicon, random, facts);
  const maker: Maker = { language, random, fill };
  const kind = random.pick(language.kinds);
  const number = random.int(1, 48);
  const home = Object.fromEntries(
    ['city', 'field', 'university', 'district'].map((name) => [
      name,
      name in lexicon ? fill(`{${name}}`) : '',
    ]),
  );
  const publisher = fill(random.pick(kind.publishers), home);
  const publication = fill(random.pick(kind.publications), home);
  const day = String(random.int(1, 28)).padStart(2, '0');
  return {
    language: tag,
    publication,
    publisher,
    year,
    number,
    wholeNumber: number + random.int(12, 700),
    date: `${year}-${String(month).padStart(2, '0')}-${day}`,
    sections: makeSections(maker, kind.sections, kind.subsections, shared),
    colophon: random.pick(language.colophon).map(({ label, lines }) => ({
      label,
      lines: lines.map((line) => fill(line)),
    })),
  };
}

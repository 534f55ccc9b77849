/** What other bulletins make of a story, and stories that only look like it. */
import { type Random, seeded, seedOf } from '../../corpus/random.ts';

export interface Report {
  headline: string;
  text: string;
  organizations: readonly string[];
  publication: string;
  date: string;
}

/** Makes a report out of another; undefined where there is nothing to change. */
type Maker = (report: Report, random: Random, filler: readonly Report[]) => Report | undefined;

const sentencesOf = (text: string) => text.split(/(?<=[。！？])/u).filter((each) => each.trim());

/** Words that editors exchange. */
const synonyms: [string, string][] = [
  ['召开', '举行'],
  ['举办', '举行'],
  ['近日', '日前'],
  ['参加', '出席'],
  ['开展', '组织'],
  ['指出', '强调'],
  ['通过', '经由'],
  ['以及', '和'],
  ['并', '且'],
  ['为', '作为'],
  ['进行', '作'],
  ['重要', '重大'],
  ['提升', '提高'],
  ['推动', '促进'],
];

const reword = (text: string) =>
  synonyms.reduce((words, [from, to]) => words.replaceAll(from, to), text);

const later = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The report in another bulletin ten days later. */
const elsewhere = (report: Report, changes: Partial<Report> = {}): Report => ({
  ...report,
  publication: '另一种简报',
  date: later(report.date, 10),
  ...changes,
});

const first = (text: string, count: number) => sentencesOf(text).slice(0, count).join('');

/** The same event. */
export const variants: Record<string, Maker> = {
  verbatim: (report) => elsewhere(report),
  'cut to half': (report) =>
    elsewhere(report, { text: first(report.text, Math.ceil(sentencesOf(report.text).length / 2)) }),
  'cut to two sentences': (report) => elsewhere(report, { text: first(report.text, 2) }),
  reworded: (report) =>
    elsewhere(report, { text: reword(report.text), headline: reword(report.headline) }),
  'reworded and a third left out': (report, random) =>
    elsewhere(report, {
      headline: reword(report.headline),
      text: sentencesOf(reword(report.text))
        .filter((_, at) => at === 0 || random.chance(0.67))
        .join(''),
    }),
  retitled: (report) =>
    elsewhere(report, { headline: report.text.split(/[，。]/u)[1]?.slice(0, 24) ?? '简讯' }),
  'retitled and uncredited': (report) =>
    elsewhere(report, { headline: '工作简讯', organizations: [] }),
  'merged with another': (report, random, filler) =>
    elsewhere(report, {
      headline: '工作简讯',
      text: first(report.text, 3) + first(random.pick(filler).text, 3),
    }),
  'in Traditional width and spaces': (report) =>
    elsewhere(report, { text: report.text.replace(/\d/gu, (digit) => ` ${digit} `) }),
  'announced in the same bulletin': (report) =>
    elsewhere(report, {
      publication: report.publication,
      date: later(report.date, -7),
      text: first(report.text, 2).replace(/(召开|举办|组织|开展)/u, '将$1'),
    }),
};

const credited = ['河畔县机械学会', '云溪区园艺协会', '青川市档案馆'];

/** Another event that is told in the same words. */
export const lookAlikes: Record<string, Maker> = {
  'the year after': (report) => elsewhere(report, { date: later(report.date, 364) }),
  'a week later': (report) => {
    const text = report.text.replace(
      /(\d{1,2})(\s*月\s*)(\d{1,2})(?=\s*日)/gu,
      (_, month, between, day) => `${month}${between}${(Number(day) % 21) + 7}`,
    );
    return text === report.text ? undefined : elsewhere(report, { text });
  },
  'the next session': (report) => {
    const next = (words: string) =>
      words.replace(
        /第(十?)(\d+|[一二三四五六七八九])(?=[届期次批季])/gu,
        (_, ten: string, number: string) =>
          `第${ten}${/\d/u.test(number) ? Number(number) + 1 : '二三四五六七八九十'['一二三四五六七八九'.indexOf(number)]}`,
      );
    const [text, headline] = [next(report.text), next(report.headline)];
    return text === report.text ? undefined : elsewhere(report, { text, headline });
  },
  'of another organization': (report, random) => {
    if (report.organizations.length === 0) return undefined;
    const other = random.pick(credited.filter((name) => !report.organizations.includes(name)));
    const rename = (words: string) =>
      report.organizations
        .flatMap((name) => [
          name,
          name.replace(/^北京市?/u, ''),
          `市${name.replace(/^北京市?/u, '')}`,
        ])
        .reduce((changed, name) => changed.replaceAll(name, other), words);
    return elsewhere(report, {
      text: rename(report.text),
      headline: rename(report.headline),
      organizations: [other],
    });
  },
};

/** What a maker makes of each report. */
export function made(name: string, maker: Maker, reports: readonly Report[]) {
  return reports.flatMap((report, index) => {
    const filler = reports.filter((other) => other !== report);
    const other = maker(report, seeded(seedOf(name, index)), filler);
    return other ? [{ report, other }] : [];
  });
}

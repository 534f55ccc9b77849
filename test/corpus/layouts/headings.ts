import type { Random } from '../random.ts';
import { layout } from '../setting/layout.ts';
import { oneNumberLine } from '../setting/mastheads.ts';
import { between, grouped, listed, silentCuts } from '../setting/parts.ts';

const bold = (text: string, random: Random) => (random.chance(0.4) ? `**${text}**` : text);
const level = (random: Random) => '#'.repeat(random.int(1, 4));

/** Markdown as converters make it from a PDF or a word processor's file. */
export const headings = [
  layout('markdown, levels at random', (_, random) => ({
    mastheadLine: (line, index) => (index === 0 ? `# ${line}` : line),
    contents: listed('## 目录提要', random.pick(['full', 'sections']), '- '),
    section: (name) => [`${level(random)} ${bold(`【${name}】`, random)}`],
    subsection: (name) => [`${level(random)} ${bold(name, random)}`],
    headline: (title) => [`${level(random)} ${bold(title, random)}`],
    pages: silentCuts(24),
  })),
  layout('markdown, levels that mean something', () => ({
    masthead: oneNumberLine,
    mastheadLine: (line, index) => (index === 0 ? `# ${line}` : line),
    contents: listed('## 本期目录', 'full', '* '),
    section: (name) => [`## ${name}`],
    subsection: (name) => [`### ${name}`],
    headline: (title, place) => [
      `${place.level < 1 ? '##' : '#'.repeat(2 + place.level)} ${title}`,
    ],
  })),
  layout('bold lines for headlines', () => ({
    mastheadLine: (line, index) => (index === 0 ? `**${line}**` : line),
    contents: grouped('**本期要目**', '**【', '】**', '- '),
    section: between('**【', '】**'),
    headline: (title) => [`**${title}**`],
  })),
];

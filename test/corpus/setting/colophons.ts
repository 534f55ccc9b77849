import type { ColophonEntry } from '../articles.ts';

export type SetColophon = (entries: readonly ColophonEntry[]) => string[];

const entry = ({ label, lines }: ColophonEntry, colon: string): string[] =>
  label ? [`${label}${colon}${lines[0]}`, ...lines.slice(1)] : [...lines];

export const labelLines: SetColophon = (entries) => entries.flatMap((each) => entry(each, '：'));
export const englishLines: SetColophon = (entries) => entries.flatMap((each) => entry(each, ': '));

/** `编辑：甲  审核：乙` on one line; what is longer keeps lines of its own. */
export const oneLine: SetColophon = (entries) => {
  const short = entries.filter(({ label, lines }) => label && (lines[0] ?? '').length < 8);
  const rest = entries.filter((each) => !short.includes(each));
  return [labelLines(short).join('    '), ...labelLines(rest)].filter(Boolean);
};

/** `报送：` lists under a rule. */
export const ruled: SetColophon = (entries) => ['—————————————————————', ...labelLines(entries)];

export const none: SetColophon = () => [];

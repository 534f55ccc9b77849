/**
 * The doubts of an issue as they are filed: in Chinese in the front matter of what they are about, and
 * `warnings.en.json` says each of them in English, for an archive whose readers see an English interface.
 */
import { z } from 'zod';
import type { Diagnostic } from '../diagnostics.ts';

export const warningsName = 'warnings.en.json';

/** By a warning as front matter has it, what it says in English. */
export const warningsInEnglish = z.record(z.string(), z.string());

/** `84:1: 标题“……”没有找到正文 (headline-without-text)` — place, words, rule. */
export const warningOf = ({ point, message, rule }: Diagnostic) =>
  `${point.line}:${point.column}: ${message.zh} (${rule})`;

/** The file of an issue's doubts; none where there are none. */
export function warningsFile(doubts: readonly Diagnostic[]): { name: string; text: string }[] {
  if (doubts.length === 0) return [];
  const english = doubts.map((doubt) => [warningOf(doubt), doubt.message.en] as const);
  return [
    { name: warningsName, text: `${JSON.stringify(Object.fromEntries(english), null, 1)}\n` },
  ];
}

/** The doubts of front matter, taken apart again: place, rule and words. */
import type { IngestedIssue } from './read-archive.ts';
import type { Strings } from './strings/index.ts';

export interface Doubt {
  /** As front matter has it. */
  warning: string;
  /** 1-based line in the raw bulletin. */
  line: number;
  rule: string;
  /** In Chinese. */
  message: string;
}

/** `84:1: 标题“……”没有找到正文 (headline-without-text)` */
const form = /^(\d+):\d+: (.*) \(([a-z-]+)\)$/su;

/** Reads a warning of front matter; one in another form keeps its words and points at the first line. */
export function readDoubt(warning: string): Doubt {
  const [, line, message, rule] = form.exec(warning) ?? [];
  return { warning, line: Number(line ?? 1), rule: rule ?? '', message: message ?? warning };
}

/** What a doubt says in the language of the interface, as far as the ingest filed it. */
export function doubtSpeaker(
  issues: readonly IngestedIssue[],
  { language }: Pick<Strings, 'language'>,
): (doubt: Doubt) => string {
  if (language !== 'en') return ({ message }) => message;
  const english = new Map(issues.flatMap(({ warnings = {} }) => Object.entries(warnings)));
  return ({ warning, message }) => english.get(warning) ?? message;
}

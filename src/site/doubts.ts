/** The doubts of front matter, taken apart again: place, rule and words. */

export interface Doubt {
  /** 1-based line in the raw bulletin. */
  line: number;
  rule: string;
  message: string;
}

/** `84:1: 标题“……”没有找到正文 (headline-without-text)` */
const warning = /^(\d+):\d+: (.*) \(([a-z-]+)\)$/su;

/** Reads a warning of front matter; one in another form keeps its words and points at the first line. */
export function readDoubt(text: string): Doubt {
  const [, line, message, rule] = warning.exec(text) ?? [];
  return { line: Number(line ?? 1), rule: rule ?? '', message: message ?? text };
}

/**
 * Contents in one paragraph: `本期要目：1. 茶园开采 2. 培训班开班`. Only what parts the entries for certain does: numbers
 * that count from one, leaders with page numbers, one bullet again and again; a semicolon where the entries are said again.
 */
import type { Span } from '../lines.ts';
import { numberValue } from '../numbers.ts';
import { isContentsTitle } from './title.ts';

/** `**本期要目：**` `【目录】` `目录`, with what stands behind. */
const heading =
  /^(?:#{1,6}\s+)?(?:\*\*)?[【[〔]?\s*(?<words>[\p{L}\s]{2,20}?)\s*(?:[】\]〕]\s*[:：]?|[:：]|\s)\s*(?:\*\*)?\s*[:：]?\s*(?=\S)/u;

/** How much of a text the heading of its contents takes; nothing where there is none, or nothing behind it. */
export function titleLength(text: string): number | undefined {
  const found = heading.exec(text);
  return found?.groups?.words && isContentsTitle(found.groups.words) ? found[0].length : undefined;
}

/** Entries that a line holds are no fewer. */
const least = 2;
/** Nor is one shorter, in UTF-16 units. */
const shortest = 4;

const numberForms = [
  /(?<=^|[\s；;。])(\d{1,2})\\?(?:[.．](?!\d)|、)\s*/gu,
  /(?<=^|[\s；;。])([一二三四五六七八九十]{1,3})、\s*/gu,
  /(?<=^|[\s；;。]|[^\d])[（(](\d{1,2})[）)]\s*/gu,
  /([①-⑳])\s*/gu,
];
/** `茶园开采……1 培训班开班……2` */
const led = /(?:[.·…‥⋯．・_—-]\s*){2,}[（(]?\d{1,3}[）)]?(?:\s+|$)/gu;
/** `●茶园开采 ●培训班开班` */
const bullet = /^([\u2190-\u21ff\u2580-\u27bf\u2b00-\u2bff※•◦○・])/u;

/** The printed line below that says just some words, by its count; nothing where none does. */
export type SaidAt = (words: string) => number | undefined;

/** The entries that a text holds, as spans of it; none where they are not told apart. */
export function entriesIn(text: string, saidAt: SaidAt): Span[] {
  const starts = numberStarts(text) ?? leaderStarts(text) ?? bulletStarts(text);
  if (!starts || starts.length < least) return pauseParts(text, saidAt);
  return starts.map((start, at) => {
    const part = text.slice(start, starts[at + 1] ?? text.length);
    return { start, end: start + part.replace(/[\s；;，,、|｜/／。]+$/u, '').length };
  });
}

/** Where numbers that count on from one stand, and the first opens the text. */
function numberStarts(text: string): number[] | undefined {
  for (const form of numberForms) {
    const starts: number[] = [];
    for (const { index, 1: digits } of text.matchAll(form)) {
      if (numberValue(digits ?? '') === starts.length + 1) starts.push(index);
    }
    if (starts.length >= least && starts[0] === 0) return starts;
  }
  return undefined;
}

/** Where entries begin of which a page number closes each. */
function leaderStarts(text: string): number[] | undefined {
  const ends = [...text.matchAll(led)].map(({ index, 0: found }) => index + found.length);
  return ends.length >= least && ends.at(-1) === text.length
    ? [0, ...ends.slice(0, -1)]
    : undefined;
}

/** `★ 要闻 ★` is one name, set off at both ends. */
function bulletStarts(text: string): number[] | undefined {
  const sign = bullet.exec(text)?.[1];
  if (!sign) return undefined;
  const parts = text.split(sign).slice(1);
  if (parts.some((part) => part.trim().length < shortest)) return undefined;
  let at = 0;
  return parts.map((part) => {
    const start = at;
    at += sign.length + part.length;
    return start;
  });
}

/** What may part entries; a space alone does where each is said again. */
const pauses = [
  /\s*(?:[；;|｜/／]|<br\s*\/?>)\s*/giu,
  /\s{2,}|\u3000+/gu,
  /(?<=\s?\d{1,3})\s+(?=\p{L}|[“《「])/gu,
  /\s+/gu,
];

/** `茶园开采；培训班开班`, where most are said again. */
function pauseParts(text: string, saidAt: SaidAt): Span[] {
  for (const [rank, pause] of pauses.entries()) {
    const found = [...text.matchAll(pause)];
    const parts = [0, ...found.map(({ index, 0: between }) => index + between.length)]
      .map((start, at) => saidPart(text, start, found[at]?.index ?? text.length, saidAt))
      .filter(({ start, end }) => end > start);
    if (isOneHeadline(parts)) continue;
    const said = parts.filter(
      ({ at, start, end }) => at !== undefined && end - start >= shortest,
    ).length;
    const enough = rank < 2 ? said * 2 > parts.length : said === parts.length;
    if (said >= least && enough) return parts.map(({ start, end }) => ({ start, end }));
  }
  return [];
}

/** A part, without its stop, and without its page number where it is said so. */
function saidPart(text: string, start: number, end: number, saidAt: SaidAt) {
  const part = text.slice(start, end).replace(/[\s。]+$/u, '');
  const words = saidAt(part) === undefined ? part.replace(/\s*\d{1,3}$/u, '') : part;
  const at = saidAt(words);
  return { start, end: start + (at === undefined ? part : words).length, at };
}

/** `学会换届　甲当选理事长` of which each part is said on a line of its own, one right below the other. */
const isOneHeadline = (parts: readonly { at: number | undefined }[]) => {
  const [first] = parts;
  return first?.at !== undefined && parts.every(({ at }, i) => at === (first.at ?? 0) + i);
};

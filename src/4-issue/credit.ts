/** Parts the credit from the text that it closes. */
import { cutPassage, type Passage, readPassage } from '../2-lines/passage.ts';
import type { Credits } from '../2-lines/profile.ts';
import { type Credit, creditAtEnd, creditAtStart, creditLine } from '../3-blocks/signs/credit.ts';
import { knownCredit, namesBehindDash, senderBehindFrom } from '../3-blocks/signs/known-credit.ts';

export interface PlacedCredit {
  /** The whole credit as printed. */
  credit: Passage;
  organizations: Passage[];
  /** The text before it; empty when the credit stands alone. */
  text: Passage;
}

/** Parts a headline from the credit that is set before it. */
export function partLeadingCredit(source: string, headline: Passage): PlacedCredit | undefined {
  const text = readPassage(source, headline);
  const found = creditAtStart(text);
  if (!found) return undefined;
  return {
    credit: cutPassage(source, headline, found.start, found.end),
    organizations: found.organizations.map(({ start, end }) =>
      cutPassage(source, headline, start, end),
    ),
    text: cutPassage(source, headline, found.end, text.length),
  };
}

/**
 * Finds the credit at a paragraph's end, or the one that a line of its own is; `credits` is what the
 * profile of the publication knows of them.
 */
export function partCredit(
  source: string,
  passage: Passage,
  credits?: Credits,
): PlacedCredit | undefined {
  if (credits === 'none') return undefined;
  const text = readPassage(source, passage);
  const found: Credit | undefined =
    knownCredit(text, credits) ?? creditAtEnd(text, true) ?? creditLine(text);
  if (!found) return undefined;
  return {
    credit: cutPassage(source, passage, found.start, found.end),
    organizations: found.organizations.map(({ start, end }) =>
      cutPassage(source, passage, start, end),
    ),
    text: cutPassage(source, passage, 0, found.start),
  };
}

/** `From Special Collections`: a name that is told by its preposition, as others are that stand as it does. */
export function partNameBehindFrom(source: string, passage: Passage): PlacedCredit | undefined {
  const text = readPassage(source, passage);
  const before = senderBehindFrom.exec(text)?.[1]?.length;
  if (before === undefined) return undefined;
  return {
    credit: passage,
    organizations: [cutPassage(source, passage, before, text.length)],
    text: [],
  };
}

/** `-- Highways Desk`: names that only their company tells to be senders'. */
export function partNamesBehindDash(source: string, passage: Passage): PlacedCredit | undefined {
  const found = namesBehindDash(readPassage(source, passage));
  if (!found) return undefined;
  return {
    credit: passage,
    organizations: found.organizations.map(({ start, end }) =>
      cutPassage(source, passage, start, end),
    ),
    text: [],
  };
}

/** `［佛山］`: a name that nothing but its company, all of them above one story each, tells to be a sender's. */
export function partBracketedName(source: string, passage: Passage): PlacedCredit | undefined {
  const text = readPassage(source, passage);
  if (!/^[【〔〖［[][^，。；！？]{2,6}[】〕〗］\]]$/u.test(text)) return undefined;
  return {
    credit: passage,
    organizations: [cutPassage(source, passage, 1, text.length - 1)],
    text: [],
  };
}

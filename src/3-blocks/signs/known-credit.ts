/**
 * Credits that no line tells by itself: the profile of the publication knows a label of their own, or
 * the whole bulletin has the habit of bare names.
 */
import type { Credits } from '../../2-lines/profile.ts';
import { toSimplified } from '../../2-lines/simplified.ts';
import type { Credit } from './credit.ts';
import { tellsHappening } from './happening.ts';
import { isPhrase } from './label.ts';
import { isMeeting } from './meeting.ts';
import { mayNameLatinSender, namesSender, splitNames } from './senders.ts';

/** No credit is longer, in UTF-16 units. */
const longestCredit = 200;

/** Finds `报料：甲学会`, `（报料：甲学会）` at a text's end, or a line of nothing but names. */
export function knownCredit(text: string, credits: Credits | undefined): Credit | undefined {
  if (credits === undefined || credits === 'none') return undefined;
  return typeof credits === 'string' ? bareNames(text) : labelledNames(text, credits);
}

/** A whole line in brackets: 【秘书处】 〔办公室〕 */
const bracketed = /^[【〔〖[［][^【】〔〕〖〗[\]［］]+[】〕〗\]］]$/u;

/** The line is nothing but names of senders: `甲学会、乙学会` `【秘书处】`. */
export const namesOnly = (text: string): boolean => bareNames(text) !== undefined;

/** `2023年9月8日　局办公室` `2024-03-08 | 护理部`: when it was written, before who sent it in. */
const dateBefore =
  /^(?:[12]\d{3}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日[\s·|｜/]+|^[12]\d{3}[-./]\d{1,2}[-./]\d{1,2}[\s·|｜/]+/u;

/** `From the Welsh Branch` `By the Events Office` */
const fromBefore = /^(?:From|By)\s+(?=the\s|\p{Lu})/u;

/** `From Special Collections` `From the Map Room`: a name in capitals, its small words only link. */
export const senderBehindFrom =
  /^(From\s+(?:the\s+)?)\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:and|of|for|the|&)\s+)*\p{Lu}[\p{L}’'-]*){0,5}$/u;

/** `-- Highways Desk` `— Parish Council, Garden Forum`: the names behind a dash, be they known for senders' or not. */
export function namesBehindDash(text: string): Credit | undefined {
  const dash = /^(?:——|—|–|──|--)\s*(?=\p{Lu})/u.exec(text)?.[0].length ?? 0;
  const end = text.trimEnd().length;
  if (dash === 0 || end > longestCredit) return undefined;
  const organizations = splitNames(text, { start: dash, end });
  const all = organizations.every((name) => mayNameLatinSender(text.slice(name.start, name.end)));
  return all ? { start: 0, end, organizations, labelled: false } : undefined;
}

/** Reads a line of bare names, in brackets or without, a date before them or not. */
function bareNames(text: string): Credit | undefined {
  // 甲学会召开年会 ends like a name, but tells what happened.
  if (text.length > longestCredit || tellsHappening(text)) return undefined;
  const end = text.trimEnd().length;
  const inner = bracketed.test(text.trimEnd()) ? 1 : 0;
  const start = inner || ((dateBefore.exec(text) ?? fromBefore.exec(text))?.[0].length ?? 0);
  const organizations = splitNames(text, { start, end: end - inner });
  const all = organizations
    .map((name) => text.slice(name.start, name.end))
    .every((name) => namesSender(name) && !isPhrase(name) && !isMeeting(toSimplified(name)));
  return all && organizations.length > 0
    ? { start: 0, end, organizations, labelled: false }
    : undefined;
}

function labelledNames(text: string, labels: readonly string[]): Credit | undefined {
  const end = text.trimEnd().length;
  for (const label of labels) {
    const at = text.lastIndexOf(label);
    if (at < 0 || end - at > longestCredit) continue;
    const start = startOfCredit(text.slice(0, at), text.slice(at, end));
    const colon = /^\s*[:：]\s*/u.exec(text.slice(at + label.length));
    if (start === undefined || !colon) continue;
    const first = at + label.length + colon[0].length;
    const last = start < at ? end - 1 : end;
    if (/[。！？!?]/u.test(text.slice(first, last))) continue;
    const organizations = splitNames(text, { start: first, end: last });
    if (organizations.length > 0) return { start, end, organizations, labelled: true };
  }
  return undefined;
}

/** A labelled credit is the whole line, or stands in parentheses that end a text. */
function startOfCredit(before: string, after: string): number | undefined {
  const said = before.trimEnd();
  if (said === '') return before.length;
  return /[（(]$/u.test(said) && /[）)]$/u.test(after) ? said.length - 1 : undefined;
}

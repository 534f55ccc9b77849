/** Credits that only the profile of a publication tells: a label of its own, or bare names. */
import type { Credits } from '../../2-lines/profile.ts';
import { type Credit, splitNames } from './credit.ts';
import { tellsHappening } from './happening.ts';
import { looksLikeOrganization } from './organization.ts';

/** No credit is longer, in UTF-16 units. */
const longestCredit = 200;

/** Finds `报料：甲学会`, `（报料：甲学会）` at a text's end, or a line of nothing but names. */
export function knownCredit(text: string, credits: Credits | undefined): Credit | undefined {
  if (credits === undefined || credits === 'none') return undefined;
  return typeof credits === 'string' ? bareNames(text) : labelledNames(text, credits);
}

function bareNames(text: string): Credit | undefined {
  // 甲学会召开年会 ends like a name, but tells what happened.
  if (text.length > longestCredit || tellsHappening(text)) return undefined;
  const span = { start: 0, end: text.trimEnd().length };
  const organizations = splitNames(text, span);
  const all = organizations.every(({ start, end }) =>
    looksLikeOrganization(text.slice(start, end)),
  );
  return all && organizations.length > 0 ? { ...span, organizations, labelled: false } : undefined;
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

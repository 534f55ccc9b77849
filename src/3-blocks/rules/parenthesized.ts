import { headings, type LineRule, speaks } from '../evidence.ts';

/** `（学会学术部）` `(Outreach Team, Northern Isles Council)` — a line all in parentheses heads nothing. */
const parenthesized = /^[（(][^（()）]*[）)]$/u;

/** What stands in parentheses alone is a credit or an aside, also right above the first text. */
export const parenthesizedRule: LineRule = ({ lines, firstProse }, index) =>
  index >= firstProse - 1 && parenthesized.test(lines[index]?.text ?? '')
    ? [speaks(-4, ...headings, 'headline, continued')]
    : [];

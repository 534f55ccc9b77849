/** What is left of brackets when numbers and dates are taken out of a line of the masthead. */

const empty = /[（(〔[［【《]\s*[）)〕\]］】》]/gu;
const closedOnly = /^([^（(〔[［【《]*)[）)〕\]］】》]/u;
const openedOnly = /[（(〔[［【《]([^）)〕\]］】》]*)$/u;
const enclosed = /^[【〖［[《](.+)[】〗］\]》]$/u;

/**
 * Brackets that held a number are left empty or half, and those around a whole title set it off;
 * those inside a title belong to it: 学会简报（增刊）.
 */
export function withoutLooseBrackets(part: string): string {
  return part
    .replace(/^[\s,，·•*_—-]+|[\s,，·•*_—-]+$/gu, '')
    .replace(empty, '')
    .replace(closedOnly, '$1')
    .replace(openedOnly, '$1')
    .replace(enclosed, '$1')
    .trim();
}

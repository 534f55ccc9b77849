/** Where a credit stands: closing the last paragraph, on a line of its own, or as a label line. */
export type CreditPlace = 'tail' | 'line' | 'belowHeadline' | 'aboveHeadline';
export type Credit = { place: CreditPlace; text: (organizations: readonly string[]) => string };

const tail = (text: Credit['text']): Credit => ({ place: 'tail', text });

export const inBrackets = tail((names) => `（${names.join('、')}）`);
export const suppliedBy = tail((names) => `（${names.join('、')}供稿）`);
export const supplyLabel = tail((names) => `（供稿：${names.join('、')}）`);
export const sourceLabel = tail((names) => `（来源：${names.join('、')}）`);
export const halfWidthBrackets = tail((names) => `(${names.join('、')})`);
export const traditionalLabel = tail((names) => `（來源：${names.join('、')}）`);
export const englishLabel = tail((names) => ` (Source: ${names.join(', ')})`);

export const onOwnLine: Credit = { place: 'line', text: (names) => `（${names.join('、')}）` };
export const supplyLine: Credit = {
  place: 'line',
  text: (names) => `（供稿：${names.join('、')}）`,
};
export const englishLine: Credit = {
  place: 'line',
  text: (names) => `(Source: ${names.join(', ')})`,
};
export const belowHeadline: Credit = {
  place: 'belowHeadline',
  text: (names) => `来源：${names.join('、')}`,
};
export const supplyBelowHeadline: Credit = {
  place: 'belowHeadline',
  text: (names) => `供稿：${names.join('、')}`,
};
export const aboveHeadline: Credit = {
  place: 'aboveHeadline',
  text: (names) => `来源：${names.join('、')}`,
};

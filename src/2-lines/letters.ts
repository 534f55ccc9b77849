/** No headline or entry is longer, in UTF-16 units; what is, is compared as it stands. */
const longest = 300;

/** Letters and digits alone, however a line was broken or punctuated. */
export const lettersOf = (text: string) =>
  text.length > longest ? text : text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

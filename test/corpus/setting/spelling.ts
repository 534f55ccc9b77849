const halves: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
};

/** Punctuation as some converters leave it: half-width but for `。`, `、` and `《》`. */
export const halfWidth = (text: string): string =>
  text.replace(/[，：；！？（）“”‘’]/g, (mark) => halves[mark] ?? mark);

/** A space between Han and digits, as a word processor's export prints it. */
export const spacedDigits = (text: string): string =>
  text.replace(/(\p{sc=Han})(?=\d)/gu, '$1 ').replace(/(\d)(?=\p{sc=Han})/gu, '$1 ');

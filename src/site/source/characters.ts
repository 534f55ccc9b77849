/**
 * Text of a bulletin → HTML that shows every character, also those that have no looks.
 *
 * What a browser would swallow, change or obey (form feeds, zeros, marks that turn the order of
 * reading) is shown by a sign in its place, with its code, so that the text can be put together again.
 */

/** `\t`, `\n` and `\r` keep their meaning; all other controls, invisible signs and lone surrogates are shown. */
const hidden =
  /[^\P{Cc}\t\n\r]|[\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Written as it is, HTML would read it as a line feed.
  '\r': '&#13;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"\r]/gu, (character) => escapes[character] ?? character);

/** The HTML of a stretch of text. */
export function showCharacters(text: string): string {
  let html = '';
  let at = 0;
  for (const { 0: character, index } of text.matchAll(hidden)) {
    const code = character.codePointAt(0) ?? 0;
    html += `${escapeHtml(text.slice(at, index))}<span class="control" title="U+${hexadecimal(code)}">${signOf(code)}</span>`;
    at = index + character.length;
  }
  return html + escapeHtml(text.slice(at));
}

const hexadecimal = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');

/** `␌` for a form feed; what has no picture is named by its code. */
function signOf(code: number): string {
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '␡' : `[U+${hexadecimal(code)}]`;
}

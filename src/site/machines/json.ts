/** JSON as files and inside pages. */

/** A JSON file; halves of surrogate pairs, which many parsers refuse, become U+FFFD. */
export function jsonFile(value: unknown): string {
  return `${jsonLine(value)}\n`;
}

/** JSON without line ends of its own. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    typeof part === 'string' ? wellFormed(part) : part,
  );
}

/** JSON for a `<script>` of a page: no text in it can end the script, or begin a comment. */
export function jsonInPage(value: unknown): string {
  return jsonLine(value).replaceAll('<', '\\u003c');
}

const LONE_SURROGATE = /\p{Cs}/gu;

function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd');
}

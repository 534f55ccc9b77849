/** The beginning of a text, for descriptions. */

/** Search engines and cards show about as many characters. */
const LONGEST = 120;

/** Undefined where there is no text. */
export function excerptOf(paragraphs: readonly string[]): string | undefined {
  const characters: string[] = [];
  for (const paragraph of paragraphs) {
    characters.push(...Array.from(paragraph.replace(/\s+/gu, ' ')).slice(0, LONGEST + 1));
    if (characters.length > LONGEST) return `${characters.slice(0, LONGEST).join('')}…`;
  }
  return characters.join('') || undefined;
}

/** Addresses for names: readable, ASCII, and independent of what other names exist. */
import { asciiName, shortHash } from '../5-articles/address.ts';

/** `ＡＢ`, `（`: letters, digits and signs that have a wide and a narrow form. */
const OF_TWO_WIDTHS = /[\uFF00-\uFFEF]/gu;

/** Names that differ only in white space or width are one name: layout put it there, not the author. */
export function sameName(name: string): string {
  return (
    name
      .normalize('NFC')
      .replace(/\s/gu, '')
      .replace(OF_TWO_WIDTHS, (character) => character.normalize('NFKC'))
      // Chinese prints them wide; addresses that are out in the world were made of those.
      .replaceAll('(', '（')
      .replaceAll(')', '）')
  );
}

/** `学会动态` → `xuehuidongtai-` and the start of a hash, which tells names of the same sound apart. */
export function slugOf(name: string): string {
  const same = sameName(name);
  const reading = asciiName(same);
  return reading ? `${reading}-${shortHash(same)}` : shortHash(same);
}

/** Addresses for names: readable, ASCII, and independent of what other names exist. */
import { asciiName, shortHash } from '../5-articles/address.ts';

/** Names that differ only in white space are one name: layout put it there, not the author. */
export function sameName(name: string): string {
  return name.normalize('NFC').replace(/\s/gu, '');
}

/** `学会动态` → `xuehuidongtai-` and the start of a hash, which tells names of the same sound apart. */
export function slugOf(name: string): string {
  const same = sameName(name);
  const reading = asciiName(same);
  return reading ? `${reading}-${shortHash(same)}` : shortHash(same);
}

/** Addresses for names: readable, ASCII, and independent of what other names exist. */
import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';

/** Long enough to recognize a name, short enough for every file system. */
const LONGEST_READING = 60;
/** Six hexadecimal digits: at 10,000 names of the same reading two collide once in 3,000 archives. */
const HASH_DIGITS = 6;

/** Names that differ only in white space are one name: layout put it there, not the author. */
export function sameName(name: string): string {
  return name.normalize('NFC').replace(/\s/gu, '');
}

/** `学会动态` → `xuehuidongtai-` and the start of a hash, which tells names of the same sound apart. */
export function slugOf(name: string): string {
  const same = sameName(name);
  const reading = pinyin(same, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, LONGEST_READING);
  const hash = createHash('sha256').update(same).digest('hex').slice(0, HASH_DIGITS);
  return reading ? `${reading}-${hash}` : hash;
}

/** How names are read, to file them from A to Z. */
import { pinyin } from 'pinyin-pro';
import { toSimplified } from '../../2-lines/simplified.ts';

/** Where a name begins with no letter: 3M, 〇. */
export const NO_LETTER = '#';

/**
 * Family names and places whose first character is read otherwise by itself than in most words: 曾宪梓基金会 is Z,
 * 单县 is S. 单位 and 解放军 are words.
 */
const READ_OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/^曾(?!经)/u, 'zeng'],
  [/^单(?![位一元身亲])/u, 'shan'],
  [/^仇(?![恨视])/u, 'qiu'],
  [/^解(?![放决剖析说码除答])/u, 'xie'],
  [/^查(?![询处找验阅])/u, 'zha'],
  [/^盖(?![章])/u, 'gai'],
  [/^乐(?=[清亭毅])/u, 'yue'],
  [/^蔚(?=县)/u, 'yu'],
  [/^尉(?=迟|犁)/u, 'yu'],
  [/^浚(?=县)/u, 'xun'],
  [/^莘(?=县)/u, 'shen'],
  [/^万(?=俟)/u, 'mo'],
  [/^藏/u, 'zang'],
];

const longestRead = 60;

/** `北京昆虫学会` → `beijingkunchongxuehui`, `ＩＥＥＥ中国` → `ieeezhongguo`; punctuation does not count. */
export function readingOf(name: string): string {
  const plain = toSimplified(name.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
    .slice(0, longestRead);
  const [opening, otherwise = ''] = READ_OTHERWISE.find(([sign]) => sign.test(plain)) ?? [];
  const rest = opening ? plain.slice(1) : plain;
  const read = rest.replace(/\p{Script=Han}+/gu, (words) =>
    pinyin(words, { toneType: 'none', type: 'array', v: true }).join(''),
  );
  return (otherwise + read)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The letter that a name is filed under: A to Z, or #. */
export function letterOf(reading: string): string {
  const first = reading.charAt(0).toUpperCase();
  return /^[A-Z]$/.test(first) ? first : NO_LETTER;
}

/** Dates as readers write them. */

/** EDTF's signs for a date that is approximate, uncertain, or both. */
const DOUBT: Record<string, (date: string) => string> = {
  '~': (date) => `约${date}`,
  '?': (date) => `${date}（存疑）`,
  '%': (date) => `约${date}（存疑）`,
};

/** `2023-03-10` → `2023年3月10日`, `2022-03~` → `约2022年3月`. */
export function readableDate(date: string): string {
  const sign = DOUBT[date.slice(-1)];
  const units = ['年', '月', '日'];
  const known = (sign ? date.slice(0, -1) : date)
    .split('-')
    .map((part, index) => `${Number(part)}${units[index]}`)
    .join('');
  return sign ? sign(known) : known;
}

/** The part of an EDTF date that `<time datetime>` accepts. */
export function machineDate(date: string): string {
  return date.replace(/[~?%]$/, '');
}

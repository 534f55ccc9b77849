const chinese = '〇一二三四五六七八九';

/** `2023` → `二〇二三`, as years are read. */
export function digitByDigit(value: number): string {
  return [...String(value)].map((digit) => chinese[+digit]).join('');
}

/** `12` → `十二`, `345` → `三百四十五`, as issues and days are counted. */
export function counted(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const high = hundreds ? `${chinese[hundreds]}百` : '';
  const low = ones ? chinese[ones] : '';
  if (tens === 0) return high + (high && low ? '〇' : '') + low;
  return `${high}${tens === 1 && !high ? '' : chinese[tens]}十${low}`;
}

/** `2023` → `２０２３`. */
export function fullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + +digit));
}

/** The parts of an ISO day, as numbers. */
export function dayOf(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

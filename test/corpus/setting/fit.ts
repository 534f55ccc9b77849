import { columns, wrap } from './wrap.ts';

const leads = ['', '据悉，', '据了解，', '此外，', '与此同时，', '在此期间，', '值此之际，会上，'];
const tails = [
  '',
  '效果良好。',
  '现场秩序井然。',
  '大家深受鼓舞，信心倍增。',
  '反响热烈，前景可期，值得推广。',
];
const stop = /[。！？：；”）]$/;

/** Whether lines that lost their indents leave no doubt where the paragraph starts and ends. */
function isPlain(lines: readonly string[], width: number): boolean {
  const last = lines.length - 1;
  if (columns(lines[last] ?? '') > width - 6) return false;
  return lines.every((line, index) => {
    if (index === last || !stop.test(line)) return true;
    return index + 1 < last && columns(lines[index + 1] ?? '') >= width - 1;
  });
}

/**
 * A text amended by a few words until, set in lines of `han` characters without an indent, line
 * lengths alone tell where it starts and ends: the layout must be fair before it may be hard.
 */
export const withoutIndent =
  (han: number, indent = 4) =>
  (text: string, credit: string): string => {
    const endings = text.endsWith('：') ? [''] : tails;
    for (const tail of endings) {
      for (const lead of leads) {
        const amended = lead + text + tail;
        if (isPlain(wrap(amended + credit, han * 2, indent), han * 2)) return amended;
      }
    }
    return text;
  };

import { headings, type LineRule, speaks } from '../evidence.ts';
import { creditLine } from '../signs/credit.ts';

/** `（北京作物学会）` `来源：北京作物学会` — a line that is nothing but a credit, or is set as others are. */
export const creditLineRule: LineRule = ({ lines, dashedNames }, index) =>
  creditLine(lines[index]?.text ?? '') || dashedNames.has(index)
    ? [speaks(7, 'credit'), speaks(-3, ...headings, 'headline, continued', 'paragraph')]
    : [speaks(-6, 'credit')];

import { displayRoles, headings, type LineRule, proseRoles, speaks } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';

/** Prose ends with a full stop, or at a comma where a line is cut; a headline does neither. */
export const ending: LineRule = ({ lines, creditEnds, displayRuns }, index) => {
  const text = lines[index]?.text ?? '';
  const { heading, bullet, number } = lines[index]?.marks ?? {};
  const setOff = Boolean(heading ?? bullet ?? number);
  // `……奠定基础。（北京制冷学会）` ends an article, so it is no headline.
  if (creditEnds[index]) return [speaks(2, ...proseRoles), speaks(-4, ...displayRoles)];
  // 携手前行！ may be a headline as well as a sentence.
  if (/[！？!?][”"』」]?$/u.test(text)) {
    return [speaks(0.5, ...proseRoles), speaks(-0.5, ...headings), speaks(-4, 'section')];
  }
  // 中国科协、教育部、共青团中央、⏎中央文明办将联合开展……
  if (displayRuns.has(index)) return [];
  // A headline may end in a quotation or in parentheses; they say nothing.
  if (/[”"』」）)》]$/u.test(text) && !/[。；，][”"』」）)》]+$/u.test(text)) return [];
  switch (endingOf(text)) {
    case 'comma':
      // 2．数控、焊接、⏎电梯维修三项赛事报名截止: a headline that is set off may break at a comma.
      return [speaks(2, ...proseRoles), speaks(setOff ? -2 : -4, ...displayRoles)];
    case 'sentence':
      return [speaks(2, ...proseRoles), speaks(-4, ...displayRoles)];
    case 'clause':
      return [speaks(1, ...proseRoles), speaks(-3.5, ...displayRoles)];
    case 'open':
      return [];
  }
};

import type { PrintedLine } from '../../2-lines/printed.ts';
import { type LinkRule, links, proseRoles } from '../evidence.ts';
import type { Role } from '../roles.ts';
import { knownCredit, namesOnly } from '../signs/known-credit.ts';
import { styleOf } from '../survey/section-style.ts';
import type { Survey } from '../survey.ts';

/** What stands above a bare credit: the headline, or the end of the text. */
const above: Record<string, readonly Role[]> = {
  heading: ['headline', 'headline, continued'],
  closing: proseRoles,
};

/** `北京作物学会` alone on its line is a credit where the publication puts its credits so, or where the headline is whole. */
export const knownCreditRule: LinkRule = (survey, index) => {
  const { lines, credits, sendersBelow } = survey;
  if (sendersBelow.has(index) && credits !== 'none') return asCredit(above.heading);
  const after = typeof credits === 'string' ? above[credits] : undefined;
  if (hasMarkedNameBelow(lines, index) || namesSection(survey, index)) return [];
  return knownCredit(lines[index]?.text ?? '', credits) ? asCredit(after) : [];
};

/** 提升研修班 above ◇省能源工会: where names bear a mark of their own, one without is the rest of a headline. */
function hasMarkedNameBelow(lines: readonly PrintedLine[], index: number): boolean {
  const [line, below] = [lines[index], lines[index + 1]];
  const style = below && styleOf(below);
  if (!line || !below || !style || !namesOnly(below.text)) return false;
  const alike = lines.filter((each) => styleOf(each) === style);
  return (
    styleOf(line) === undefined && alike.length > 1 && alike.every(({ text }) => namesOnly(text))
  );
}

/** 【市县科协】 where sections are set so: below a text it is no credit where credits bear no mark. */
function namesSection(
  { lines, credits, sectionStyle, firstProse }: Survey,
  index: number,
): boolean {
  const style = lines[index] && styleOf(lines[index]);
  if (credits !== 'closing' || !style || style !== sectionStyle) return false;
  return lines.slice(firstProse).some((line) => !styleOf(line) && namesOnly(line.text));
}

const asCredit = (after: readonly Role[] = []) => [
  links(after, 15, 'credit'),
  links(after, -4, 'headline, continued', 'paragraph'),
];

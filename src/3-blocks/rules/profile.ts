import { bareWords, titlesOf } from '../../2-lines/profile.ts';
import { headings, type LineRule, proseRoles, speaks } from '../evidence.ts';
import { creditLine } from '../signs/credit.ts';
import { knownCredit } from '../signs/known-credit.ts';

/**
 * What the profile of the publication says of a line: 茶座 is one of its usual sections, 报料：甲学会
 * a credit. A headline may say the same words, so what stands around the line has its say too.
 */
export const profileRule: LineRule = (survey, index) => {
  const { lines, profile, usualSections, echoes, firstProse } = survey;
  const line = lines[index];
  if (!line || !profile) return [];
  const words = bareWords(line.coreText);
  if (index < firstProse && titlesOf(profile).some((title) => bareWords(title) === words)) {
    return [speaks(4, 'masthead')];
  }
  if (usualSections.has(words)) {
    // Named by the contents first, and standing above its articles later.
    if (echoes.later.has(index)) return [speaks(2, 'contents entry')];
    return [speaks(3.5, 'section'), speaks(-2, 'masthead', 'subsection', ...proseRoles)];
  }
  const { credits } = profile;
  if (credits === 'none') return creditLine(line.text) ? [speaks(-9, 'credit')] : [];
  if (typeof credits === 'string' || knownCredit(line.text, credits)?.start !== 0) return [];
  return [speaks(13, 'credit'), speaks(-3, ...headings, 'headline, continued', 'paragraph')];
};

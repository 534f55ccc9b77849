import { type LinkRule, links } from '../evidence.ts';
import { creditLine } from '../signs/credit.ts';

/** Where credits stand above headlines, `供稿：甲学会` comes after a section's name, never after a headline. */
export const creditAbove: LinkRule = ({ lines, creditsAbove }, index) => {
  if (!creditsAbove) return [];
  if (!creditLine(lines[index]?.text ?? '')) return [links(['credit'], 3, 'headline')];
  return [
    // What `sectionOpens` says against a credit there does not hold.
    links(['section', 'subsection'], 3, 'credit'),
    // Nor what `contentsRun` says, where the first story has one too.
    links(['contents entry', 'masthead'], 3, 'credit'),
    links(['headline', 'headline, continued'], -6, 'credit'),
  ];
};

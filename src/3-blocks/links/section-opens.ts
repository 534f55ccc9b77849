import { type LinkRule, links } from '../evidence.ts';

/** A section or a column opens with a headline; text right below its name has lost its own. */
export const sectionOpens: LinkRule = () => [
  links(['section'], 1.5, 'headline', 'subsection'),
  links(['section'], -3, 'paragraph', 'section', 'credit', 'colophon'),
  links(['subsection'], 1, 'headline'),
  links(['subsection'], -6, 'paragraph'),
  links(['subsection'], -3, 'credit'),
];

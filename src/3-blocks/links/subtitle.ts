import { headings, type LinkRule, links } from '../evidence.ts';
import { creditLine } from '../signs/credit.ts';

/** `——集团举办第三届成果发布会` — a line that opens with a dash goes on with the headline above. */
const subtitle = /^(?:——|—|──|--)\s*[^\s—-]/u;

/** A subtitle belongs to its headline, however short the line above. */
export const subtitleRule: LinkRule = ({ lines }, index) =>
  subtitle.test(lines[index]?.text ?? '') && !creditLine(lines[index]?.text ?? '')
    ? [
        links(['headline', 'headline, continued'], 6, 'headline, continued'),
        links(['section', 'subsection', 'masthead'], -4, ...headings),
      ]
    : [];

import { type LinkRule, links } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';

/** Subheads of an article are short, in Han characters. */
const widest = 24;

/** `（一）疫情概况` `**疫情概况**` — a short numbered or strong line inside an article is a subhead, complete as it is. */
export const subhead: LinkRule = ({ lines }, index) => {
  const before = lines[index - 1];
  if (!before || before.width > widest || before.marks.heading) return [];
  if (!before.marks.number && !before.marks.strong) return [];
  if (endingOf(before.text) !== 'open' || /[，,]/u.test(before.text)) return [];
  return [links(['paragraph'], 3, 'paragraph'), links(['paragraph'], -4, 'paragraph, continued')];
};

import { headings, type LinkRule, links, proseRoles } from '../evidence.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** So much text on either side is enough for the dictionary to find the words. */
const context = 8;

/** `强化素质建设，提⏎高能力水平` — a word that runs over the break joins the two lines. */
export const wordAcross: LinkRule = ({ lines }, index) => {
  const before = lines[index - 1]?.text.slice(-context) ?? '';
  const after = lines[index]?.text.slice(0, context) ?? '';
  if (!/\p{Script=Han}$/u.test(before) || !/^\p{Script=Han}/u.test(after)) return [];
  const joined = words.segment(before + after);
  const across = joined.containing(before.length)?.index !== before.length;
  if (!across) return [];
  return [
    links(proseRoles, 2.5, 'paragraph, continued'),
    links(['headline', 'headline, continued'], 2.5, 'headline, continued'),
    links(proseRoles, -1, ...headings, 'paragraph'),
    links(['headline', 'headline, continued'], -2, 'paragraph'),
    links(['section', 'subsection'], -2.5, 'headline'),
  ];
};

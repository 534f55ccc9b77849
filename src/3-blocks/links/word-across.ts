import { headings, type LinkRule, links, proseRoles } from '../evidence.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** So much text on either side is enough for the dictionary to find the words. */
const context = 8;

/** A word of the dictionary begins at the end of one text and goes on at the beginning of the next. */
export function runsAcross(one: string, next: string): boolean {
  const [before, after] = [one.slice(-context), next.slice(0, context)];
  if (!/\p{Script=Han}$/u.test(before) || !/^\p{Script=Han}/u.test(after)) return false;
  return words.segment(before + after).containing(before.length)?.index !== before.length;
}

/** `强化素质建设，提⏎高能力水平` — a word that runs over the break joins the two lines. */
export const wordAcross: LinkRule = ({ lines }, index) => {
  if (!runsAcross(lines[index - 1]?.text ?? '', lines[index]?.text ?? '')) return [];
  return [
    links(proseRoles, 2.5, 'paragraph, continued'),
    links(['headline', 'headline, continued'], 2.5, 'headline, continued'),
    links(proseRoles, -1, ...headings, 'paragraph'),
    links(['headline', 'headline, continued'], -2, 'paragraph'),
    links(['section', 'subsection'], -2.5, 'headline'),
  ];
};

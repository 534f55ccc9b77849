import { displayRoles, type LinkRule, links, proseRoles } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';

/** `（三政发〔2012〕6号）要求，` `〔2012〕6号）要求，` and not `（一）总体要求` or `（甲学会供稿）` */
const goesOn =
  /^(?:[（(](?![一二三四五六七八九十\d]{1,3}[）)])[^（()）]{2,40}[）)]|〔[^〔〕]{2,12}〕)./u;

/** `根据《通知》⏎（三政发〔2012〕6号）要求，` — what stands in parentheses goes on with the line before. */
export const asideAcross: LinkRule = ({ lines }, index) => {
  const before = lines[index - 1];
  if (!before || endingOf(before.text) === 'sentence') return [];
  if (!goesOn.test(lines[index]?.text ?? '')) return [];
  return [links(proseRoles, 2, 'paragraph, continued'), links(displayRoles, -3, ...proseRoles)];
};

import { toSimplified } from '../../2-lines/simplified.ts';
import { type LinkRule, links, proseRoles } from '../evidence.ts';

/** `各学院团委：` `尊敬的各位会员：` `Dear members,` */
const salutation =
  /^(?:(?:各|尊敬的|亲爱的|敬爱的|全体)[^。；！？：]{1,40}[：:]|Dear [^.;:]{2,60}[,:])$/u;

/** Whom a notice or a letter speaks to stands on a line of its own, above what it says. */
export const salutationRule: LinkRule = ({ lines }, index) =>
  salutation.test(toSimplified(lines[index - 1]?.text ?? ''))
    ? [links(proseRoles, -3, 'paragraph, continued'), links(proseRoles, 1, 'paragraph')]
    : [];

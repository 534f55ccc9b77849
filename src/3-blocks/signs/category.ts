/** Signs of a section that is named after who its stories come from. */
import { toSimplified } from '../../2-lines/simplified.ts';

/** `地方科协` `区县科协` `会员单位` `分支机构`: of many, so it names none that could send a story in. */
const category =
  /^(?:地方|各地|区县|县区|市县|地市|各市|各省|省市|基层|会员|理事|成员|团体|分支|直属|所属|企业|高校|院校|兄弟|各级|各)(?:科协|学会|协会|分会|单位|机构|组织|社团|部门|院校|企业|站点)$/u;

/** The words name a kind of organization. */
export const isCategory = (words: string) => category.test(toSimplified(words));

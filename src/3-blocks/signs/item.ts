/** Signs of an item in a list that has no bullets. */

/** `智能制造：立项20项，发布15项` — a name, and what there is to say of it. */
const item = /^\p{Script=Han}{2,8}[:：]\S.*[^：:，、？！?!]$/u;
/** `3月18日（周六）9:30　二楼工坊　亲子活动` — a day, and what it brings. */
const dated =
  /^(?:(?:\d{4}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日|\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\s*[:：–—])/u;

/** The line may be an item; another one beside it makes them a list. */
export const mayBeItem = (text: string) => text.length < 120 && item.test(text);

/** The line may be an entry of a calendar; another one beside it makes them one. */
export const mayBeDated = (text: string) => text.length < 120 && dated.test(text);

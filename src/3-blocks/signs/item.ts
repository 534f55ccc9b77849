/** Signs of an item in a list that has no bullets. */

/** `智能制造：立项20项，发布15项` — a name, and what there is to say of it. */
const item = /^\p{Script=Han}{2,8}[:：]\S.*[^：:，、？！?!]$/u;

/** The line may be an item; another one beside it makes them a list. */
export const mayBeItem = (text: string) => text.length < 120 && item.test(text);

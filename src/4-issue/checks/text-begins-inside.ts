import { leadOf } from '../issue.ts';
import { type Check, finding } from './check.ts';

/** `，并部署了工作。` `）等单位参加。` `and then returned.` — no text begins like that. */
const inside = /^(?:[，、。；：！？,;:!?)）》」』〉]|[a-z]+[ ,])/u;

/** An article whose text begins in the middle of a sentence: its beginning was read as headline. */
export const textBeginsInside: Check = ({ issue: { articles }, read, title }) =>
  articles.flatMap((article) => {
    const [first] = article.paragraphs;
    if (!first || !inside.test(read(first))) return [];
    return [{ ...finding('text-begins-inside', first, title(article)), related: leadOf(article) }];
  });

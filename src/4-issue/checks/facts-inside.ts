import { holdsPageFact } from '../../2-lines/page-facts.ts';
import { namesSource } from '../../3-blocks/signs/credit.ts';
import { type Check, finding } from './check.ts';

/** `来源：甲部` is no longer where it stands for itself, in UTF-16 units. */
const longest = 120;
const told = /[。；！？;!?]/u;

/** What a page says of a story, its day, its source, how often it was read, belongs to no headline and no text. */
export const factsInside: Check = ({ issue: { articles }, read, title, excerpt }) => {
  const holds = (text: string) => holdsPageFact(text) || namesSource(text);
  return articles.flatMap((article) => {
    const { headline, paragraphs, corrected } = article;
    const inHeadline = !corrected?.changes.includes('title') && holds(read(headline));
    const inText = paragraphs.filter((paragraph) => {
      const text = read(paragraph);
      return text.length <= longest && !told.test(text) && holds(text);
    });
    return [...(inHeadline ? [headline] : []), ...inText].map((at) =>
      finding('facts-inside', at, title(article), excerpt(at)),
    );
  });
};

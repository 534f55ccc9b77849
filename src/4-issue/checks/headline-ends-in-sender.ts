import type { Passage } from '../../2-lines/passage.ts';
import { namesOnly } from '../../3-blocks/signs/known-credit.ts';
import { lettersOf } from '../../3-blocks/survey/spelled.ts';
import { type Check, finding } from './check.ts';

/** A headline over several lines, of which the last is nothing but names, when the contents do not name them with it. */
export const headlineEndsInSender: Check = ({ issue: { articles, contents }, read, excerpt }) => {
  const entries = new Set(contents.map((entry) => lettersOf(read(entry))));
  return articles.flatMap(({ headline, credit, corrected }) => {
    const [last, ...above]: Passage = headline.toReversed();
    if (!last || above.length === 0 || credit) return [];
    const looked = corrected?.changes.some((change) => settled.has(change));
    if (looked || !tellsSender(read([last])) || entries.has(lettersOf(read(headline)))) return [];
    return [finding('headline-ends-in-sender', headline, excerpt(headline), excerpt([last]))];
  });
};

/** `From Special Collections` says who sent it in, whatever the name. */
const tellsSender = (text: string) => namesOnly(text) || /^(?:From|By) (?:the )?\p{Lu}/u.test(text);

/** Whoever corrected one of these has looked at the headline. */
const settled: ReadonlySet<string> = new Set(['title', 'organizations']);

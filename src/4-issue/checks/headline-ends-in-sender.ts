import { lettersOf } from '../../2-lines/letters.ts';
import type { Passage } from '../../2-lines/passage.ts';
import { namesOnly } from '../../3-blocks/signs/known-credit.ts';
import { namesBehindHeadline } from '../headline-credits.ts';
import { type Check, finding, shorten } from './check.ts';

/**
 * A headline over several lines, of which the last is nothing but names, or one with names behind a stroke or in
 * parentheses, when the contents do not name them with it.
 */
export const headlineEndsInSender: Check = ({ issue: { articles, contents }, read, excerpt }) => {
  const entries = new Set(contents.map((entry) => lettersOf(read(entry))));
  return articles.flatMap(({ headline, credit, corrected }) => {
    const looked = corrected?.changes.some((change) => settled.has(change));
    if (credit || looked || entries.has(lettersOf(read(headline)))) return [];
    const names = namesAtEnd(headline, read);
    return names ? [finding('headline-ends-in-sender', headline, excerpt(headline), names)] : [];
  });
};

function namesAtEnd(headline: Passage, read: (passage: Passage) => string): string | undefined {
  const [last, ...above] = headline.toReversed();
  if (last && above.length > 0 && tellsSender(read([last]))) return shorten(read([last]));
  const text = read(headline);
  const behind = namesBehindHeadline(text);
  return behind && shorten(text.slice(behind.end).trim());
}

/** `From Special Collections` says who sent it in, whatever the name. */
const tellsSender = (text: string) => namesOnly(text) || /^(?:From|By) (?:the )?\p{Lu}/u.test(text);

/** Whoever corrected one of these has looked at the headline. */
const settled: ReadonlySet<string> = new Set(['title', 'organizations']);

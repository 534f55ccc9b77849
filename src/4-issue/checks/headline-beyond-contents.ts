import type { Passage } from '../../2-lines/passage.ts';
import { type Check, finding } from './check.ts';

/** A headline that says more than its entry by so many characters has swallowed something. */
const leastMore = 4;
/** Contents print headlines whole when at least this share of entries does. */
const leastWhole = 0.7;

/** A headline that goes on where its entry in the contents ends, when the contents shorten no other. */
export const headlineBeyondContents: Check = ({ issue: { articles, contents }, read, excerpt }) => {
  const entries = contents.map((passage) => ({ passage, text: bare(read(passage)) }));
  const headlines = articles
    .filter(({ headline }) => headline.length > 0)
    .map(({ headline }) => ({ headline, text: bare(read(headline)) }));
  const said = new Set(headlines.map(({ text }) => text));
  const whole = entries.filter(({ text }) => said.has(text)).length;
  if (whole < entries.length * leastWhole) return [];
  return headlines.flatMap(({ headline, text }) => {
    const entry = entries.find(
      (each) =>
        each.text.length > leastMore &&
        text.startsWith(each.text) &&
        text.length >= each.text.length + leastMore,
    );
    if (!entry || !goesOnAsText(headline, read, entry.text)) return [];
    const found = finding('headline-beyond-contents', headline, excerpt(headline));
    return [{ ...found, related: entry.passage }];
  });
};

/**
 * What goes on beyond the entry stands on further lines, or pauses as a text does; an entry that is
 * shorter than a headline on one line was shortened.
 */
function goesOnAsText(headline: Passage, read: (passage: Passage) => string, entry: string) {
  const [line = '', ...others] = headline.map((span) => bare(read([span])));
  return others.length > 0 || /[，。；,;]/u.test(line.slice(entry.length));
}

/** White space differs where a line was broken. */
const bare = (text: string) => text.replace(/\s+/gu, '');

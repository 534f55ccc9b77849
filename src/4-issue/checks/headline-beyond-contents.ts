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
    if (!entry) return [];
    const found = finding('headline-beyond-contents', headline, excerpt(headline));
    return [{ ...found, related: entry.passage }];
  });
};

/** White space differs where a line was broken. */
const bare = (text: string) => text.replace(/\s+/gu, '');

/**
 * Credits that only their company tells: `(Statistics Unit)` names nobody that is known, but where nearly
 * every article closes with a name in parentheses, this one is a sender as the others are.
 */
import { cutPassage, type Passage, readPassage } from '../2-lines/passage.ts';
import { asideAtEnd, type Credit } from '../3-blocks/signs/credit.ts';
import { mayNameLatinSender } from '../3-blocks/signs/senders.ts';
import type { Article } from './issue.ts';

/** Fewer articles are no habit. */
const least = 3;
/** This share of the articles must close so. */
const leastShare = 0.7;

/** Gives the articles that lack a credit the one that closes their last paragraph as others' do. */
export function readUsualCredits(source: string, articles: readonly Article[]): void {
  const isParenthesized = ({ credit }: Article) =>
    credit !== undefined && /^[（(]/u.test(readPassage(source, credit));
  const known = articles.filter(isParenthesized).length;
  const unknown = articles.flatMap((article) => {
    const aside = article.credit ? undefined : unknownSender(source, article.paragraphs.at(-1));
    return aside ? [{ article, aside }] : [];
  });
  const alike = known + unknown.length;
  if (known === 0 || alike < least || alike < articles.length * leastShare) return;
  for (const { article, aside } of unknown) {
    const last = article.paragraphs.pop() ?? [];
    article.credit = cutPassage(source, last, aside.start, aside.end);
    article.organizations = aside.organizations.map(({ start, end }) =>
      cutPassage(source, last, start, end),
    );
    const text = cutPassage(source, last, 0, aside.start);
    if (text.length > 0) article.paragraphs.push(text);
  }
}

/** The names in the parentheses that end a paragraph, where all of them may be senders'. */
function unknownSender(source: string, last: Passage | undefined): Credit | undefined {
  const text = last ? readPassage(source, last) : '';
  const aside = asideAtEnd(text);
  const names = aside?.organizations.map(({ start, end }) => text.slice(start, end)) ?? [];
  return names.every(mayNameLatinSender) ? aside : undefined;
}

/**
 * Credits on the line of the headline, behind it: `■ 年会召开　／秘书处`. One headline may end in names all the
 * same, `对话｜水稻研究所`; where most of a bulletin do, behind the same sign, they are who sent the stories in.
 */
import type { Span } from '../2-lines/lines.ts';
import { cutPassage, readPassage } from '../2-lines/passage.ts';
import { tellsHappening } from '../3-blocks/signs/happening.ts';
import { isPhrase } from '../3-blocks/signs/label.ts';
import { looksLikePerson } from '../3-blocks/signs/person.ts';
import { areOrganizations, splitNames } from '../3-blocks/signs/senders.ts';
import type { Article } from './issue.ts';

/** What parts a headline from the names behind it: a stroke, parentheses, or nothing but a wide space. */
const signs: readonly RegExp[] = [
  /(?:\s+[/|｜丨∣]|\s*／)\s*(?=[^/／|｜丨∣]+$)/u,
  /\s*[（(](?=[^（()）]+[）)]$)/u,
  /(?:[\u3000\t]+|\s{3,})(?=\S+$)/u,
];

/** Fewer headlines are no habit. */
const least = 2;
/** This share of the headlines must have names behind them. */
const leastShare = 0.5;
/** No headline is shorter, in UTF-16 units. */
const shortestHeadline = 4;

export interface HeadlineCredit {
  /** Where the headline ends. */
  end: number;
  /** None where they are those of persons. */
  organizations: Span[];
}

/** The names behind a headline, one of these signs before them. */
function namesBehind(text: string, sign: RegExp): HeadlineCredit | undefined {
  const found = sign.exec(text);
  if (!found || found.index < shortestHeadline) return undefined;
  const end = text.length - (/[）)]$/u.test(text) && /[（(]/u.test(found[0]) ? 1 : 0);
  const start = found.index + found[0].length;
  const said = text.slice(start, end);
  if (tellsHappening(said) || isPhrase(said)) return undefined;
  const organizations = splitNames(text, { start, end });
  if (areOrganizations(text, organizations)) return { end: found.index, organizations };
  // ／王可心: who wrote it is no organization, but stands where the others do.
  const isPerson = ({ start, end }: Span) => looksLikePerson(text.slice(start, end));
  return organizations.every(isPerson) ? { end: found.index, organizations: [] } : undefined;
}

/** Names that stand behind a headline, be it a habit of the bulletin or not. */
export const namesBehindHeadline = (text: string): HeadlineCredit | undefined =>
  signs.map((sign) => namesBehind(text, sign)).find((found) => found?.organizations.length);

/** Parts headlines from the names behind them, where it is the bulletin's habit to put them there. */
export function readHeadlineCredits(source: string, articles: readonly Article[]): void {
  for (const sign of signs) {
    const found = articles.flatMap((article) => {
      const text = readPassage(source, article.headline);
      const names = article.credit ? undefined : namesBehind(text, sign);
      return names ? [{ article, names, length: text.length }] : [];
    });
    const senders = found.filter(({ names }) => names.organizations.length > 0).length;
    if (senders < least || found.length < articles.length * leastShare) continue;
    for (const { article, names, length } of found) {
      const { headline } = article;
      article.credit = cutPassage(source, headline, names.end, length);
      article.organizations = names.organizations.map(({ start, end }) =>
        cutPassage(source, headline, start, end),
      );
      article.headline = cutPassage(source, headline, 0, names.end);
    }
    return;
  }
}

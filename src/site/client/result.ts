/** A search result as a list item: at once where it stands, and later what it says. */
import { readableDate } from '../dates.ts';
import { excerptsOf, type Piece, piecesOf } from '../search/hits.ts';
import type { Hit, Text } from './answer.ts';
import { create } from './create.ts';
import { strings } from './strings.ts';

/** A folder's name begins with the article's place in its issue: `/issues/a-1/03/`. */
const PLACE = /\/0*([1-9]\d*)[^/]*\/$/;

/** The item as long as its text is not loaded. */
export function pendingItem(hit: Hit): HTMLLIElement {
  const place = PLACE.exec(hit.url)?.[1];
  const name = [hit.issue, place && strings.search.place(Number(place))].filter(Boolean).join(' ');
  return create('li', { class: 'pending' }, [
    create('h2', {}, [create('a', { href: hit.url }, [name])]),
    create('p', { class: 'result-facts' }, [factsOf({ ...hit, issue: '' })]),
  ]);
}

/** Fills in headline, organizations and excerpts; the link stays, in case it has the focus. */
export function fillItem(item: HTMLLIElement, hit: Hit, { headline, findings }: Text): void {
  const inHeadline = findings.find(({ passage }) => passage.kind === 'headline');
  const organizations = findings.filter(({ passage }) => passage.kind === 'organization');
  item
    .querySelector('a')
    ?.replaceChildren(
      ...(inHeadline ? marked(piecesOf(inHeadline)) : [headline || strings.untitled]),
    );
  item.querySelector('.result-facts')?.replaceChildren(factsOf(hit));
  item.append(
    ...organizations.map((finding) =>
      create('p', { class: 'result-organization' }, marked(piecesOf(finding))),
    ),
    ...excerptsOf(findings).map((pieces) => create('p', { class: 'excerpt' }, marked(pieces))),
  );
  item.classList.remove('pending');
}

/** Says on the item that its text could not be loaded; its link works all the same. */
export function failItem(item: HTMLLIElement): void {
  item.append(create('p', { class: 'result-facts' }, [strings.search.textFailed]));
  item.classList.remove('pending');
}

function factsOf({ issue, section, date }: Hit): string {
  const day = date ? readableDate(date, strings) : '';
  // An issue without a number is called by its date already.
  return [issue, section, issue.includes(day) ? '' : day].filter(Boolean).join(' · ');
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, hit }) => (hit ? create('mark', {}, [text]) : text));
}

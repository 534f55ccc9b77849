/** A search result as a list item; built of nodes, so that no text is ever taken for markup. */
import { readableDate } from '../dates.ts';
import { excerptsOf, type Piece, piecesOf } from '../search/hits.ts';
import { strings } from '../strings.ts';
import type { Result } from './pagefind.ts';

export function resultItem({ url, about, headline, findings }: Result): HTMLLIElement {
  const inHeadline = findings.find(({ passage }) => passage.kind === 'headline');
  const link = create(
    'a',
    inHeadline ? marked(piecesOf(inHeadline)) : [headline || strings.untitled],
  );
  link.href = url;
  const organizations = findings.filter(({ passage }) => passage.kind === 'organization');
  const date = about.date ? readableDate(about.date) : '';
  // An issue without a number is called by its date already.
  const facts = [about.issue, about.section, about.issue.includes(date) ? '' : date];
  return create('li', [
    create('h2', [link]),
    create('p', [facts.filter(Boolean).join(' · ')], 'result-facts'),
    ...organizations.map((finding) =>
      create('p', marked(piecesOf(finding)), 'result-organization'),
    ),
    ...excerptsOf(findings).map((pieces) => create('p', marked(pieces), 'excerpt')),
  ]);
}

function marked(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, hit }) =>
    hit ? create('mark', [text]) : document.createTextNode(text),
  );
}

function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  children: readonly (Node | string)[],
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...children);
  if (className) element.className = className;
  return element;
}

/** What the page says where nothing was found: which term is missing, and what there is. */
import type { Term } from '../search/query.ts';
import type { Answer } from './answer.ts';
import { create } from './create.ts';
import { type Request, writeRequest } from './request.ts';
import { strings } from './strings.ts';

const words = strings.search;

/** `unfiltered` is how many hits there are without filters. */
export function explainNothing(answer: Answer, request: Request, unfiltered: number): Node[] {
  if (unfiltered > 0) {
    const href = writeRequest({ ...request, filters: {} });
    return [create('p', {}, [create('a', { href }, [words.withoutFilters(unfiltered)])])];
  }
  const { missing, nearest } = answer;
  const nodes: Node[] = [];
  if (wanted(answer.terms).length > 1) {
    const reason = missing.length > 0 ? missingTerms(missing) : [words.neverTogether];
    nodes.push(create('p', {}, reason));
  }
  if (nearest.length > 0) {
    nodes.push(
      create('p', {}, [words.nearest]),
      create(
        'ul',
        { class: 'nearest' },
        nearest.map((text) =>
          create('li', {}, [
            create('a', { href: writeRequest({ text, filters: {}, sort: request.sort }) }, [text]),
          ]),
        ),
      ),
    );
  }
  return nodes;
}

function wanted(terms: readonly Term[]): readonly Term[] {
  return terms.filter(({ excluded }) => !excluded);
}

function missingTerms(missing: readonly string[]): (Node | string)[] {
  const terms = missing.flatMap((term, index) => [
    ...(index > 0 ? [strings.listMark] : []),
    create('strong', {}, [term]),
  ]);
  return [words.missing, ...terms];
}

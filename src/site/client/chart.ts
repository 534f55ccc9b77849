/** Hits by year: bars that filter when they are clicked, and the same as a table to be heard. */

import { create, draw } from './create.ts';
import { valueName } from './names.ts';
import { type Request, toggle, writeRequest } from './request.ts';
import { strings } from './strings.ts';
import { type Bar, barsOf, type YearCount, yearsThrough } from './years.ts';

const WIDTH = 224;
const HEIGHT = 56;
/** Room below the bars for the first and the last year. */
const LABELS = 16;

/** Nothing for a single year: it has nothing to be compared with. */
export function yearChart(counts: readonly YearCount[], request: Request): Element[] {
  const years = yearsThrough(counts);
  return years.length < 2 ? [] : [drawing(barsOf(years, WIDTH, HEIGHT), request), table(years)];
}

/** Out of reach of keyboard and screen reader: the boxes below it do the same. */
function drawing(bars: readonly Bar[], request: Request): SVGSVGElement {
  const [first, last] = [bars[0], bars.at(-1)];
  const end = last ? last.x + last.width : 0;
  return draw(
    'svg',
    { class: 'year-chart', viewBox: `0 0 ${WIDTH} ${HEIGHT + LABELS}`, 'aria-hidden': 'true' },
    [
      ...bars.map((bar) => barLink(bar, request)),
      draw('line', { x1: 0, x2: end, y1: HEIGHT, y2: HEIGHT }),
      draw('text', { x: 0, y: HEIGHT + LABELS - 2 }, [first?.value ?? '']),
      draw('text', { x: Math.max(end, 60), y: HEIGHT + LABELS - 2, class: 'year-chart-end' }, [
        last?.value ?? '',
      ]),
    ],
  );
}

function barLink({ value, count, x, width, height }: Bar, request: Request): SVGAElement {
  const chosen = request.filters.year ?? [];
  const isChosen = chosen.length === 0 || chosen.includes(value);
  const name = `${valueName('year', value)}：${strings.count.articles(count)}`;
  return draw(
    'a',
    {
      href: writeRequest(toggle(request, 'year', value)),
      tabindex: -1,
      class: isChosen ? 'bar' : 'bar bar-left-out',
    },
    [
      draw('title', {}, [name]),
      // The whole height can be clicked, however low the bar.
      draw('rect', { class: 'bar-place', x, y: 0, width, height: HEIGHT }),
      draw('rect', { x, y: HEIGHT - height, width, height }),
    ],
  );
}

function table(years: readonly YearCount[]): HTMLTableElement {
  const words = strings.search;
  const row = (cells: HTMLTableCellElement[]) => create('tr', {}, cells);
  return create('table', { class: 'visually-hidden' }, [
    create('caption', {}, [words.byYear]),
    create('thead', {}, [
      row([
        create('th', { scope: 'col' }, [words.facets.year]),
        create('th', { scope: 'col' }, [words.articles]),
      ]),
    ]),
    create(
      'tbody',
      {},
      years.map(({ value, count }) =>
        row([
          create('th', { scope: 'row' }, [valueName('year', value)]),
          create('td', {}, [String(count)]),
        ]),
      ),
    ),
  ]);
}

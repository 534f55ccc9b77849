import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SourceTile } from '../../../src/5-articles/source-record.ts';
import { lineHtml } from '../../../src/site/source/line-html.ts';
import { linesOfSource } from '../../../src/site/source/lines.ts';
import { stringsOf } from '../../../src/site/strings/index.ts';

const start = { line: 1, column: 1 };
const strings = stringsOf('zh-Hans');

function htmlOf(...tiles: SourceTile[]): string {
  const context = {
    strings,
    articleAt: (order: number) => (order < 9 ? `../0${order}/` : undefined),
    anchored: new Set<number>(),
  };
  return linesOfSource(tiles, start)
    .map((line) => lineHtml(line, context))
    .join('\n');
}

/** What a reader of the page gets, put together again: signs are turned back by the code beside them. */
function textOf(html: string): string {
  return [...html.matchAll(/<span class="raw-text" dir="auto">(.*?)<\/span><\/li>/gsu)]
    .map(([, inner = '']) =>
      inner
        .replace(/<span class="control" title="U\+([0-9A-F]+)">[^<]*<\/span>/gu, '&#x$1;')
        .replace(/<[^>]*>/gu, '')
        .replace(/&(?:#x([0-9A-F]+)|#13|(\w+));/gu, (_, code, name) =>
          code
            ? String.fromCodePoint(Number.parseInt(code, 16))
            : ({ amp: '&', lt: '<', gt: '>', quot: '"' }[name as string] ?? '\r'),
        ),
    )
    .join('');
}

test('should show a line with its number, what it became, its article and its text', () => {
  assert.equal(
    htmlOf(['mark', '■'], ['space', ' '], ['headline', '作物学会召开年会', 3]),
    '<li id="line-1"><a class="raw-number" href="#line-1" aria-label="第 1 行">1</a>' +
      '<span class="raw-labels"><span class="raw-label">标题</span> <a href="../03/">第 3 篇</a></span>' +
      '<span class="raw-text" dir="auto"><span class="tile tile-mark">■</span> ' +
      '<span class="tile tile-headline" id="article-3">作物学会召开年会</span></span></li>',
  );
});

test('should give an article one anchor, and no link where the archive has no such article', () => {
  const html = htmlOf(['headline', '标题\n', 3], ['paragraph', '正文。', 3], ['credit', '甲', 9]);
  assert.equal(html.split('id="article-3"').length, 2);
  assert.doesNotMatch(html, /第 9 篇/);
});

test('should show the page’s text to the character, and run nothing of it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.constantFrom('\r\n', '\n', '\f', '\0', '\x85', '\ufeff', '\u202e', '\ud800', '&#13;', '\r'),
    fc.constantFrom('<script>alert(1)</script>', '</span></li>', '<!--source-lines-->', '"><b>'),
  );
  const kind = fc.constantFrom<SourceTile[0]>('paragraph', 'mark', 'space', 'headline', 'unplaced');
  fc.assert(
    fc.property(fc.array(fc.tuple(kind, piece)), (tiles) => {
      const html = htmlOf(...tiles);
      assert.equal(textOf(html), tiles.map(([, text]) => text).join(''));
      assert.doesNotMatch(html, /<(?!\/?(?:li|a|span)\b)/u);
      // A tab and an end of line are all that is left of what cannot be seen.
      assert.doesNotMatch(html, /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\ufeff]/u);
    }),
    { numRuns: 500 },
  );
});

test('should let right-to-left text stand from the right', () => {
  assert.match(htmlOf(['paragraph', 'שלום']), /dir="auto"/);
});

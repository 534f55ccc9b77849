import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { paged } from '../../src/site/paging.ts';

test('should give an empty and a short list one page with no way on', () => {
  for (const items of [[], [1], [1, 2]]) {
    const [page, ...others] = paged(items, '/a/', 2);
    assert.deepEqual(others, []);
    assert.deepEqual([page?.address, page?.first, page?.next], ['/a/', undefined, undefined]);
  }
});

test('should lead from each page to its neighbours and to both ends', () => {
  const pages = paged([1, 2, 3, 4, 5], '/a/', 2);
  assert.deepEqual(
    pages.map(({ address, first, previous, next, last }) => [address, first, previous, next, last]),
    [
      ['/a/', undefined, undefined, '/a/page-2/', '/a/page-3/'],
      ['/a/page-2/', '/a/', '/a/', '/a/page-3/', '/a/page-3/'],
      ['/a/page-3/', '/a/', '/a/page-2/', undefined, undefined],
    ],
  );
});

test('should show everything once and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (items, perPage) => {
      const pages = paged(items, '/a/', perPage);
      assert.deepEqual(
        pages.flatMap((page) => page.items),
        items,
      );
      assert.ok(pages.every((page) => page.items.length <= perPage && page.of === pages.length));
    }),
  );
});

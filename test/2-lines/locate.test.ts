import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitLines } from '../../src/2-lines/lines.ts';
import { pointAt } from '../../src/2-lines/locate.ts';

const lines = splitLines('科协动态\r\n\r\n  近日，\n');

test('should count lines and columns from one', () => {
  assert.deepEqual(pointAt(lines, 0), { line: 1, column: 1 });
  assert.deepEqual(pointAt(lines, 2), { line: 1, column: 3 });
});

test('should count a line end to the line that it ends', () => {
  assert.deepEqual(pointAt(lines, 5), { line: 1, column: 6 });
  assert.deepEqual(pointAt(lines, 6), { line: 2, column: 1 });
});

test('should count the indent', () => {
  assert.deepEqual(pointAt(lines, 10), { line: 3, column: 3 });
});

test('should find every offset again from its point', () => {
  const source = fc
    .array(fc.constantFrom('学', '会', '\n', '\r\n', '\f', ' '))
    .map((c) => c.join(''));
  fc.assert(
    fc.property(source, (text) => {
      const all = splitLines(text);
      for (let offset = 0; offset < text.length; offset++) {
        const { line, column } = pointAt(all, offset);
        assert.equal((all[line - 1]?.start ?? -1) + column - 1, offset);
        assert.ok(offset < (all[line - 1]?.end ?? 0));
      }
    }),
  );
});

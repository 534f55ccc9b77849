import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDoubtful, isOpen, leastMargin } from '../../src/4-issue/margins.ts';

test('should ask for more where a layout sets two roles alike, whichever was chosen', () => {
  const usual = leastMargin({ role: 'credit', runnerUp: 'paragraph', margin: 9 });
  const column = leastMargin({ role: 'subsection', runnerUp: 'section', margin: 9 });
  assert.equal(leastMargin({ role: 'section', runnerUp: 'subsection', margin: 9 }), column);
  assert.ok(column > usual);
});

test('should doubt a close decision, and call it open when it is closer still', () => {
  const close = { role: 'credit', runnerUp: 'paragraph', margin: 1.2 } as const;
  assert.deepEqual([isDoubtful(close), isOpen(close)], [true, false]);
  assert.deepEqual(
    [isDoubtful({ ...close, margin: 0.5 }), isOpen({ ...close, margin: 0.5 })],
    [true, true],
  );
  assert.deepEqual(
    [isDoubtful({ ...close, margin: 6 }), isOpen({ ...close, margin: 6 })],
    [false, false],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../src/diagnostics.ts';
import { readDoubt } from '../../src/site/doubts.ts';

test('should take a warning of front matter apart', () => {
  const { message, rule } = diagnose(
    'headline-without-text',
    'a.txt',
    { line: 1, column: 1 },
    '年会 (上)',
  );
  assert.deepEqual(readDoubt(`84:3: ${message.zh} (${rule})`), {
    line: 84,
    rule: 'headline-without-text',
    message: message.zh,
  });
});

test('should keep the words of a warning in another form', () => {
  assert.deepEqual(readDoubt('随手写的一句'), { line: 1, rule: '', message: '随手写的一句' });
});

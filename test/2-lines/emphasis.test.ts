import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emphasisAround, strongLeadOf } from '../../src/2-lines/emphasis.ts';

function within(text: string): string | undefined {
  const found = emphasisAround(text);
  return found && text.slice(found.before, text.length - found.after);
}

for (const text of [
  '**茶园动态**',
  '***茶园动态***',
  '__茶园动态__',
  '*茶园动态*',
  '<b>茶园动态</b>',
  '<center>**茶园动态**</center>',
  '<div style="text-align: center;">茶园动态</div>',
]) {
  test(`should find the emphasis around ${text}`, () => assert.equal(within(text), '茶园动态'));
}

for (const text of [
  '茶园动态',
  '**茶园** 和 **果园**',
  '****',
  '<b></b>',
  '<b>茶园</b>和<b>果园</b>',
  '<茶园动态>',
  '2 * 3',
]) {
  test(`should find no emphasis around the whole of ${text}`, () =>
    assert.equal(emphasisAround(text), undefined));
}

test('should tell strong type from other emphasis', () => {
  const strong = (text: string) => emphasisAround(text)?.isStrong;
  assert.deepEqual(['**茶园**', '<strong>茶园</strong>', '*茶园*', '<u>茶园</u>'].map(strong), [
    true,
    true,
    false,
    false,
  ]);
});

test('should find what stands in strong type before other words, and nothing where it is all', () => {
  assert.deepEqual(strongLeadOf('**1.** 茶园开采'), { words: '1.', length: 7 });
  assert.equal(strongLeadOf('**茶园**'), undefined);
});

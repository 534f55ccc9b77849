import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullFirstLines } from '../../../src/3-blocks/survey/first-lines.ts';
import { pageOf } from '../../support/lines.ts';

const story = (first: string) => [first, '会，专家到会指导并且参加了会议和表', '决工作。'];
const full = '近日北京作物学会在通州区召开会员大';
const lost = '近日作物学会在通州区召开会员大';

function isFull(...first: string[]): boolean {
  const { printed } = pageOf(...first.flatMap(story));
  return fullFirstLines(
    printed,
    printed.map(() => 17),
  );
}

test('should see that first lines are as wide as all others', () => {
  assert.equal(isFull(full, full, full, full), true);
});

test('should see that first lines have lost their indents', () => {
  assert.equal(isFull(lost, lost, lost, lost), false);
  assert.equal(isFull(full, lost, full, lost), false);
});

test('should not judge by two first lines', () => {
  assert.equal(isFull(full, full, full), false);
});

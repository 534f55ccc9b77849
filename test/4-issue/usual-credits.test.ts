import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeArticles } from '../../src/4-issue/articles.ts';
import { blocksFrom, type KnownLine } from './blocks.ts';

/** The organizations of articles that close with these words. */
function sendersOf(...closings: string[]): string[][] {
  const lines = closings.flatMap((closing, index): KnownLine[] => [
    ['headline', `Story ${index}`],
    ['paragraph', `The quay was repaired in May. ${closing}`.trim()],
  ]);
  const { source, blocks, read } = blocksFrom(...lines);
  return placeArticles(source, blocks).articles.map(({ organizations }) =>
    organizations.map((name) => read([...name]) ?? ''),
  );
}

test('should read names that nobody knows where all articles close with one', () => {
  assert.deepEqual(
    sendersOf('(Harbour Office)', '(Statistics Desk)', '(Heritage Circle, Shore Affairs)'),
    [['Harbour Office'], ['Statistics Desk'], ['Heritage Circle', 'Shore Affairs']],
  );
});

test('should leave an aside in the text where few articles close so, or none with a known name', () => {
  assert.deepEqual(sendersOf('(Harbour Office)', '(Statistics Desk)', '', ''), [
    ['Harbour Office'],
    [],
    [],
    [],
  ]);
  assert.deepEqual(sendersOf('(Anna Bell)', '(Statistics Desk)', '(Heritage Circle)'), [
    [],
    [],
    [],
  ]);
});

test('should leave what is no name in the text', () => {
  const asides = ['(see page 4)', '(Mrs A. Smith)', '(To be continued)', '(图左三)'];
  for (const aside of asides) {
    const closings = ['(Harbour Office)', '(Pilot Office)', '(Statistics Desk)', aside];
    assert.deepEqual(sendersOf(...closings)[3], [], aside);
  }
});

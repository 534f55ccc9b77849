import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Candidates } from '../../../src/site/related/candidates.ts';
import { seeded } from '../../corpus/random.ts';

const characters = [...'近日学会召开年会部署防汛工作科普活动走进社区服务农业生态交流研讨调研座谈'];
/** A text that nobody else writes. */
const textOf = (seed: number, length = 300) => {
  const { pick } = seeded(seed);
  return Array.from({ length }, () => pick(characters)).join('');
};

function pairsOf(texts: readonly string[], mayPair = (_one: number, _other: number) => true) {
  const candidates = new Candidates();
  for (const text of texts) candidates.add(text);
  return candidates.pairs(mayPair).map(({ one, other }) => [one, other]);
}

test('should pair texts that have a good part in common, and no others', () => {
  const [one, other, third] = [textOf(1), textOf(2), textOf(3)];
  assert.deepEqual(pairsOf([one, other, third, one.slice(0, 150) + textOf(4)]), [[0, 3]]);
});

test('should pass over a phrase that everybody writes', () => {
  const phrase = textOf(0, 100);
  const texts = Array.from({ length: 60 }, (_, at) => textOf(at + 1) + phrase);
  assert.deepEqual(pairsOf(texts), []);
});

test('should pair only what may be paired', () => {
  const text = textOf(1);
  assert.deepEqual(
    pairsOf([text, text, text], (one) => one > 0),
    [[1, 2]],
  );
});

test('should compare a text with few others, however many repeat it', () => {
  const texts = Array.from({ length: 24 }, () => textOf(1));
  const counts = pairsOf(texts).flat();
  for (const at of texts.keys()) {
    assert.ok(counts.filter((number) => number === at).length <= 12);
  }
});

test('should know a part of a long text', () => {
  const long = textOf(1, 5_000);
  assert.deepEqual(pairsOf([long, long.slice(2_000, 3_500)]), [[0, 1]]);
});

test('should bear texts without a letter', () => {
  assert.deepEqual(pairsOf(['', '甲', '']), []);
});

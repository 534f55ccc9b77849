import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnChanges, weighOpenings } from '../../../src/4-issue/columns/openings.ts';
import type { Part } from '../../../src/4-issue/columns/parts.ts';
import { countWords } from '../../../src/4-issue/columns/words.ts';

/** A text of so many broken lines, whose column is so wide. */
const part = (text: string, index: number, width: number, lines = 4) => {
  const column =
    lines > 0 ? { least: width, most: width + 0.5 } : { least: width - 1, most: Infinity };
  return { text, index, width, broken: Array(lines).fill(width), column } as unknown as Part;
};
const weigh = (...texts: Part[]) => weighOpenings(texts, countWords(texts));
const first = part('春回大地，万象更新。', 0, 20);

test('should sooner begin a story where the column may change', () => {
  const [, same = 0] = weigh(first, part('专家组认为锈蚀可控。', 1, 20));
  const [, other = 0] = weigh(first, part('专家组认为锈蚀可控。', 1, 24));
  assert.ok(same < other);
});

test('should the less begin one in the same column where other stories have their own', () => {
  const second = part('专家组认为锈蚀可控。', 1, 20);
  const [, alone = 0] = weigh(first, second);
  const [, beside = 0] = weigh(first, second, part('展览持续到三月。', 2, 26));
  assert.ok(beside < alone);
});

test('should take the opening of news for one, and a saying for none', () => {
  const [, news = 0] = weigh(first, part('近日，专家组到会。', 1, 20, 1));
  const [, saying = 0] = weigh(first, part('罗启明表示，专家到会。', 1, 20, 1));
  assert.ok(news > saying);
});

test('should sooner begin a story below display lines than below a text', () => {
  const [, below = 0] = weigh(first, part('专家组认为可控。', 1, 20, 1));
  const [, apart = 0] = weigh(first, part('专家组认为可控。', 3, 20, 1));
  assert.ok(apart > below);
});

test('should rather let a short line end a story than begin one, unless it opens as news does', () => {
  const [, , later = 0] = weigh(
    first,
    part('活动受到好评。', 1, 8, 0),
    part('骨头会说话，', 2, 26),
  );
  const [, short = 0] = weigh(first, part('活动受到好评。', 1, 8, 0), part('骨头会说话，', 2, 26));
  assert.ok(short < later);
});

test('should count a change of column between texts, a slight one in part', () => {
  const changed = (width: number) =>
    columnChanges([first, part('专家组认为锈蚀可控。', 1, width)])[0]?.[1] ?? 0;
  assert.equal(changed(20), 0);
  assert.equal(changed(24), 1);
  assert.ok(changed(21) > 0 && changed(21) < 1);
});

test('should let a single line stand in any column that is wide enough', () => {
  const texts = [first, part('骨头会说话。', 1, 6, 0), part('展览持续到三月。', 2, 26)];
  assert.deepEqual(columnChanges(texts)[0], [0, 0, 1]);
  assert.equal(columnChanges(texts)[1]?.[2], 0);
});

test('should sooner begin a story below a blank line where other texts touch, and not where blank lines say nothing', () => {
  const texts = (gaps: readonly number[], loose = false) =>
    gaps.map((gap, at) => ({ ...part('专家组认为锈蚀可控。', at, 20), gap, loose }));
  const [, touching = 0, apart = 0] = weigh(...texts([0, 0, 1]));
  assert.ok(touching < apart);
  for (const others of [texts([0, 1, 1]), texts([0, 0, 1], true)]) {
    const [, second, third] = weigh(...others);
    assert.equal(second, third);
  }
});

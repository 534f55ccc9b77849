import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighOpenings } from '../../../src/4-issue/columns/openings.ts';
import type { Part } from '../../../src/4-issue/columns/parts.ts';
import { countWords } from '../../../src/4-issue/columns/words.ts';

const part = (text: string, index: number, width: number, broken = 4) =>
  ({ text, index, width, broken: Array(broken).fill(width) }) as unknown as Part;
const weigh = (...texts: Part[]) => weighOpenings(texts, countWords(texts));
const first = part('春回大地，万象更新。', 0, 20);

test('should take a text of another width for the first of its story', () => {
  const [, same = 0] = weigh(first, part('专家组认为锈蚀可控。', 1, 20));
  const [, other = 0] = weigh(first, part('专家组认为锈蚀可控。', 1, 24));
  assert.ok(same < 0 && other > 0);
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

test('should look for the change of column among single lines too', () => {
  const lines = [first, part('骨头会说话。', 1, 6, 0), part('展览持续到三月。', 2, 26)];
  const [, leads = 0, later = 0] = weigh(...lines);
  assert.ok(leads > later);
});

test('should see a change of column by two lines of a text, where it is more than an indent', () => {
  const [, near = 0] = weigh(first, part('专家组认为锈蚀可控。', 1, 22, 2));
  const [, far = 0] = weigh(first, part('专家组认为锈蚀可控。', 1, 22.5, 2));
  assert.ok(far > near);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineUnfinished } from '../../../src/4-issue/checks/headline-unfinished.ts';
import { foundBy, story } from './found.ts';

test('should find a headline that ends with a comma or colon, or leaves a bracket open', () => {
  for (const headline of ['作物学会召开年会，', '年会提出三点要求：', '作物学会召开“双碳']) {
    const [found] = foundBy(headlineUnfinished, ...story(headline));
    assert.equal(found, `headline-unfinished: ${headline}`);
  }
});

test('should accept commas and brackets inside a headline', () => {
  for (const headline of ['珍稀植物，我们准备好了吗', '作物学会召开“双碳”年会（上）']) {
    assert.deepEqual(foundBy(headlineUnfinished, ...story(headline)), []);
  }
});

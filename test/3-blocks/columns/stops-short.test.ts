import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stopsShort } from '../../../src/3-blocks/columns/stops-short.ts';
import { linkStance } from '../../support/lines.ts';

const continued = ['paragraph, continued', 'paragraph, continued'] as const;
const first = ['paragraph', 'paragraph, continued'] as const;
const wide = '四十二名志愿者穿上胶靴，在潮水退去的滩涂上';

test('should not let a line go on that had room for what follows', () => {
  assert.equal(linkStance(stopsShort, first, ['签订科普合作备忘录', wide]), 'against');
});

test('should bear a first line whose indent is lost', () => {
  const opening = '四十二名志愿者穿上胶靴，在潮水退去的';
  assert.equal(linkStance(stopsShort, first, [opening, wide]), 'nothing');
  assert.equal(linkStance(stopsShort, continued, [opening, wide]), 'against');
});

test('should say nothing where a sentence ends', () => {
  assert.equal(linkStance(stopsShort, first, ['为期五天。', wide]), 'nothing');
});

test('should reckon with hanging punctuation only where the full line ends with some', () => {
  const opening = '四十二名志愿者穿上胶靴，在潮水退去的滩1';
  assert.equal(linkStance(stopsShort, continued, [opening, wide]), 'against');
  assert.equal(linkStance(stopsShort, continued, [opening, `${wide.slice(0, -1)}，`]), 'nothing');
});

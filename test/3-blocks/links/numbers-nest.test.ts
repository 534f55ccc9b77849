import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersNest } from '../../../src/3-blocks/links/numbers-nest.ts';
import { linkStance } from '../../support/lines.ts';

for (const lines of [
  ['（一）食品安全', '1. 网红烤肠的“保质期魔术”'],
  ['一、市场监管', '（一）食品安全'],
]) {
  test(`should hear ${lines[0]} name a group above ${lines[1]}`, () => {
    assert.equal(linkStance(numbersNest, ['section', 'headline'], lines), 'for');
    assert.equal(linkStance(numbersNest, ['subsection', 'headline'], lines), 'for');
    assert.equal(linkStance(numbersNest, ['headline', 'headline'], lines), 'against');
    assert.equal(linkStance(numbersNest, ['headline', 'headline, continued'], lines), 'against');
  });
}

const lookAlikes: readonly (readonly [why: string, lines: readonly string[]])[] = [
  ['a number of the same kind', ['一、市场监管', '一、食品安全']],
  ['a number of an outer kind', ['1. 食品安全', '一、市场监管']],
  ['a number that is not the first', ['（一）食品安全', '2. 网红烤肠的“保质期魔术”']],
  ['a line without a number above', ['食品安全', '1. 网红烤肠的“保质期魔术”']],
  ['a line without a number below', ['（一）食品安全', '网红烤肠的“保质期魔术”']],
];
for (const [why, lines] of lookAlikes) {
  test(`should have nothing to say of ${why}`, () => {
    assert.equal(linkStance(numbersNest, ['section', 'headline'], lines), 'nothing');
    assert.equal(linkStance(numbersNest, ['headline', 'headline'], lines), 'nothing');
  });
}

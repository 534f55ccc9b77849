import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordAcross } from '../../../src/3-blocks/links/word-across.ts';
import { linkStance } from '../../support/lines.ts';

test('should hear a word that runs over the break join two lines', () => {
  const lines = ['强化素质建设，提', '高能力水平。'];
  assert.equal(linkStance(wordAcross, ['paragraph', 'paragraph, continued'], lines), 'for');
  assert.equal(linkStance(wordAcross, ['paragraph', 'headline'], lines), 'against');
  assert.equal(linkStance(wordAcross, ['headline', 'headline, continued'], lines), 'for');
  assert.equal(linkStance(wordAcross, ['headline', 'paragraph'], lines), 'against');
});

for (const [before, line] of [
  ['强化素质建设', '提高能力水平。'],
  ['强化素质建设，', '提高能力水平。'],
  ['参观了 AI', '展览'],
  ['会议由秘书长主持。', '近日，市科协召开会议。'],
] as [string, string][]) {
  test(`should have nothing to say of ${before} above ${line}`, () => {
    const roles = ['paragraph', 'paragraph, continued'] as const;
    assert.equal(linkStance(wordAcross, roles, [before, line]), 'nothing');
  });
}

test('should hear a word across the break speak against a section above a headline', () => {
  const lines = ['强化素质建设，提', '高能力水平'];
  assert.equal(linkStance(wordAcross, ['section', 'headline'], lines), 'against');
  const whole = ['强化素质建设', '提高能力水平'];
  assert.equal(linkStance(wordAcross, ['section', 'headline'], whole), 'nothing');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bracketAcross } from '../../../src/3-blocks/links/bracket-across.ts';
import { linkStance } from '../../support/lines.ts';

test('should hear a bracket over two lines join them', () => {
  const lines = ['为乡村振兴奠定了基础。（北京作物', '学会、北京园艺学会）'];
  assert.equal(linkStance(bracketAcross, ['paragraph', 'paragraph, continued'], lines), 'for');
  assert.equal(linkStance(bracketAcross, ['paragraph', 'headline'], lines), 'against');
});

test('should hear a title over two lines join a headline', () => {
  const lines = ['市科协印发《全民科学素质', '行动计划》'];
  assert.equal(linkStance(bracketAcross, ['headline', 'headline, continued'], lines), 'for');
  assert.equal(linkStance(bracketAcross, ['headline', 'paragraph'], lines), 'against');
});

test('should have nothing to say of brackets that are whole on each line', () => {
  const lines = ['活动结束。（北京作物学会）', '市科协印发《行动计划》'];
  assert.equal(linkStance(bracketAcross, ['paragraph', 'paragraph, continued'], lines), 'nothing');
});

test('should have nothing to say of a bracket that is never closed', () => {
  const lines = ['活动结束。（北京作物学会', '市科协召开年会'];
  assert.equal(linkStance(bracketAcross, ['paragraph', 'paragraph, continued'], lines), 'nothing');
});

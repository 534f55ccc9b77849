import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subhead } from '../../../src/3-blocks/links/subhead.ts';
import { linkStance } from '../../support/lines.ts';

const goesOn = ['paragraph', 'paragraph, continued'] as const;

test('should hear a short numbered line be complete as it is', () => {
  const lines = ['（一）疫情概况', '本周全市报告病例十二例。'];
  assert.equal(linkStance(subhead, goesOn, lines), 'against');
  assert.equal(linkStance(subhead, ['paragraph', 'paragraph'], lines), 'for');
});

for (const before of [
  '疫情概况',
  '（一）本周全市报告病例，',
  '（一）本周全市共报告流感病例十二例比上周减少三例其中重症一例',
  '（一）疫情平稳。',
]) {
  test(`should have nothing to say of what stands below ${before}`, () => {
    assert.equal(linkStance(subhead, goesOn, [before, '本周全市报告病例十二例。']), 'nothing');
  });
}

test('should hear a strong line be complete as it is, but not a bare one', () => {
  const text = '第三季度共接受捐赠三万元。';
  assert.equal(linkStance(subhead, goesOn, ['**捐赠收入**', text]), 'against');
  assert.equal(linkStance(subhead, goesOn, ['捐赠收入', text]), 'nothing');
  assert.equal(linkStance(subhead, goesOn, ['## **捐赠收入**', text]), 'nothing');
});

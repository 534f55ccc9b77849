import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionNameRule } from '../../../src/3-blocks/rules/section-name.ts';
import { lineStance } from '../../support/lines.ts';

for (const line of ['学会动态', '【业界要闻】', '一、通知公告', '基层风采']) {
  test(`should hear ${line} speak for a section or a column`, () => {
    assert.equal(lineStance(sectionNameRule, 'section', line), 'for');
    assert.equal(lineStance(sectionNameRule, 'subsection', line), 'for');
  });
}

for (const line of ['市科协召开年会', '北京作物学会', '北京作物学会开展系列科普活动']) {
  test(`should have nothing to say of ${line}`, () => {
    assert.equal(lineStance(sectionNameRule, 'section', line), 'nothing');
  });
}

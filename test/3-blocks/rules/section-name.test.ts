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
  test(`should hear bare ${line} speak against a section and a column`, () => {
    assert.equal(lineStance(sectionNameRule, 'section', line), 'against');
    assert.equal(lineStance(sectionNameRule, 'subsection', line), 'against');
  });
}

for (const line of ['【市科协召开年会】', '◇市科协召开年会', '## 市科协召开年会']) {
  test(`should have nothing to say of ${line}, which is set off`, () => {
    assert.equal(lineStance(sectionNameRule, 'section', line), 'nothing');
  });
}

for (const line of ['《少年科学》：', '【学会动态、】', '科普工作怎么做？']) {
  test(`should hear ${line} speak against a section, for it waits or asks`, () => {
    assert.equal(lineStance(sectionNameRule, 'section', line), 'against');
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingMark } from '../../../src/3-blocks/rules/heading-mark.ts';
import { lineStance } from '../../support/lines.ts';

for (const line of ['## 市科协召开学会工作会议', '# 【学会动态】', '**重点工作**']) {
  test(`should hear ${line} speak for a heading and against prose`, () => {
    assert.equal(lineStance(headingMark, 'headline', line), 'for');
    assert.equal(lineStance(headingMark, 'section', line), 'for');
    assert.equal(lineStance(headingMark, 'paragraph', line), 'against');
  });
}

test('should hear a heading mark speak against a credit, a colophon and an entry', () => {
  for (const role of ['credit', 'colophon', 'contents entry'] as const) {
    assert.equal(lineStance(headingMark, role, '## 市科协召开学会工作会议'), 'against');
  }
});

for (const line of ['#学会动态', '**重点** 工作 **安排**', '市科协召开学会工作会议']) {
  test(`should have nothing to say of ${line} where headings are not marked`, () => {
    assert.equal(lineStance(headingMark, 'headline', line), 'nothing');
    assert.equal(lineStance(headingMark, 'paragraph', line), 'nothing');
  });
}

test('should hear a bare line speak against a headline where headings are marked', () => {
  const lines = ['## 市科协召开年会', '## 学会换届', '市科协召开学会工作会议'];
  assert.equal(lineStance(headingMark, 'headline', lines), 'against');
});

const group = ['## 动态', '### 甲', '会议召开。', '### 乙', '会议召开。'];
const levelled = [...group, '## 基层', '### 丙', '会议召开。', '**捐赠收入**', '共收到三万元。'];

test('should hear strong text speak against a headline where each level of heading has its use', () => {
  assert.equal(lineStance(headingMark, 'headline', levelled, {}, 8), 'against');
  assert.equal(lineStance(headingMark, 'section', levelled, {}, 8), 'against');
  const atRandom = ['## 动态', '# 甲', '会议召开。', '### 乙', '会议召开。', '**捐赠收入**'];
  assert.equal(lineStance(headingMark, 'headline', atRandom, {}, 5), 'for');
});

test('should hear a bold line speak for a headline, but where each level of heading has its use', () => {
  const levels = (headline: number) => ({ headingLevels: { section: 2, headline } });
  assert.equal(lineStance(headingMark, 'headline', '**甲学会召开年会**', levels(7)), 'for');
  assert.equal(lineStance(headingMark, 'headline', '**甲学会召开年会**', levels(3)), 'against');
});

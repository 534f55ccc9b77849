import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionStyleRule } from '../../../src/3-blocks/rules/section-style.ts';
import { lineStance } from '../../support/lines.ts';

const styles: readonly (readonly [line: string, style: string])[] = [
  ['【学会动态】', 'bracket 【'],
  ['★ 学会动态 ★', 'bracket ★'],
  ['◇学会动态', 'bullet ◇'],
  ['一、学会动态', 'number han'],
];

for (const [line, sectionStyle] of styles) {
  test(`should hear ${line} speak for a section where sections are set so`, () => {
    assert.equal(lineStance(sectionStyleRule, 'section', line, { sectionStyle }), 'for');
    assert.equal(lineStance(sectionStyleRule, 'headline', line, { sectionStyle }), 'against');
    assert.equal(lineStance(sectionStyleRule, 'paragraph', line, { sectionStyle }), 'against');
  });
}

test('should hear other brackets speak for a column where sections have a style', () => {
  const facts = { sectionStyle: 'bracket 【' };
  assert.equal(lineStance(sectionStyleRule, 'subsection', '〖专家观点〗', facts), 'for');
  assert.notEqual(lineStance(sectionStyleRule, 'section', '〖专家观点〗', facts), 'for');
});

test('should hear brackets speak for a section where sections have no style', () => {
  const facts = { sectionStyle: undefined };
  assert.equal(lineStance(sectionStyleRule, 'section', '〖专家观点〗', facts), 'for');
});

for (const line of ['学会动态', '市科协召开年会']) {
  test(`should hear bare ${line} speak against a section where sections have a style`, () => {
    const facts = { sectionStyle: 'bracket 【' };
    assert.equal(lineStance(sectionStyleRule, 'section', line, facts), 'against');
  });
  test(`should have nothing to say of bare ${line} where sections have no style`, () => {
    const facts = { sectionStyle: undefined };
    assert.equal(lineStance(sectionStyleRule, 'section', line, facts), 'nothing');
  });
}

test('should have nothing to say of a bracket that is not around the whole line', () => {
  const facts = { sectionStyle: undefined };
  assert.equal(lineStance(sectionStyleRule, 'section', '【通知】关于召开年会', facts), 'nothing');
});

test('should hear brackets deeper than a heading of headings speak for a column', () => {
  const text = '近日，一百二十位来自全国各地的会员参加了会议，并参观了展览。';
  const above = ['### 甲学会召开年会', text, '## 乡村振兴', '### 乙学会召开年会'];
  const within = [...above, text, '### 〖讲座预告〗'];
  assert.equal(lineStance(sectionStyleRule, 'subsection', within), 'for');
  const beside = [...above, text, '## 〖讲座预告〗'];
  assert.equal(lineStance(sectionStyleRule, 'section', beside), 'for');
});

test('should hear a name in brackets speak for no section where names close texts', () => {
  const facts = { sectionStyle: undefined, credits: 'closing' } as const;
  assert.equal(lineStance(sectionStyleRule, 'section', '【护理部】', facts), 'nothing');
  assert.equal(lineStance(sectionStyleRule, 'section', '【专家观点】', facts), 'for');
});

test('should hear a name in two languages speak for a section, however long it is with both', () => {
  const line = '◇ 典藏與修復 COLLECTIONS & CONSERVATION ◇';
  const facts = { sectionStyle: undefined };
  assert.equal(lineStance(sectionStyleRule, 'section', line, facts), 'for');
  const long = '◇ 典藏品修復完成後於今年十月重新展出 ◇';
  assert.notEqual(lineStance(sectionStyleRule, 'section', long, facts), 'for');
});

test('should have nothing to say of capitals above the number of the issue, only of those below', () => {
  const lines = ['DOCKERS GUILD', 'Issue No. 4', 'PEOPLE AND PLACES'];
  const facts = { sectionStyle: 'capitals', mastheadNumber: 1 };
  assert.equal(lineStance(sectionStyleRule, 'section', lines, facts, 0), 'nothing');
  assert.equal(lineStance(sectionStyleRule, 'section', lines, facts, 2), 'for');
});

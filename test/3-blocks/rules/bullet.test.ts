import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bullet } from '../../../src/3-blocks/rules/bullet.ts';
import { lineStance } from '../../support/lines.ts';

test('should hear a bullet speak for a headline and for an entry of the contents', () => {
  assert.equal(lineStance(bullet, 'headline', '■ 市科协召开学会工作会议'), 'for');
  assert.equal(lineStance(bullet, 'contents entry', '■ 市科协召开学会工作会议'), 'for');
});

test('should hear a middle dot speak as a bullet does', () => {
  assert.equal(lineStance(bullet, 'headline', '·召开年会'), 'for');
});

test('should hear a star before a short line speak for a section', () => {
  const facts = { sectionStyle: undefined };
  assert.equal(lineStance(bullet, 'section', '★ 学会动态 ★', facts), 'for');
});

test('should hear a bullet before a long line speak against a section', () => {
  const facts = { sectionStyle: undefined };
  const line = '■ 北京作物学会对接服务通州区生态农场建设';
  assert.equal(lineStance(bullet, 'section', line, facts), 'against');
});

test('should leave sections to their style where they have one', () => {
  assert.equal(
    lineStance(bullet, 'section', '★ 学会动态', { sectionStyle: 'bracket 【' }),
    'nothing',
  );
});

test('should hear a bullet speak against going on with a line', () => {
  assert.equal(lineStance(bullet, 'paragraph, continued', '■ 召开年会'), 'against');
  assert.equal(lineStance(bullet, 'headline, continued', '■ 召开年会'), 'against');
});

test('should hear a Markdown list mark speak for an entry of the contents', () => {
  assert.equal(lineStance(bullet, 'contents entry', '- 市科协召开学会工作会议'), 'for');
});

test('should have nothing to say of a line without a bullet', () => {
  for (const line of ['市科协召开学会工作会议', '1. 市科协召开学会工作会议', '·2·']) {
    assert.equal(lineStance(bullet, 'headline', line), 'nothing', line);
  }
});

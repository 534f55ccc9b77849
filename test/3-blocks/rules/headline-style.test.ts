import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineStyleRule } from '../../../src/3-blocks/rules/headline-style.ts';
import { lineStance } from '../../support/lines.ts';

const arabic = { headlineStyle: 'number arabic', sectionStyle: 'bracket 【' };

test('should hear a line that is numbered like headlines speak for one', () => {
  assert.equal(lineStance(headlineStyleRule, 'headline', '2. 市科协召开年会', arabic), 'for');
  assert.equal(lineStance(headlineStyleRule, 'section', '2. 市科协召开年会', arabic), 'against');
});

test('should hear a line that is numbered otherwise speak for a point of a text', () => {
  assert.equal(lineStance(headlineStyleRule, 'paragraph', '（一）疫情概况', arabic), 'for');
  assert.equal(lineStance(headlineStyleRule, 'headline', '（一）疫情概况', arabic), 'against');
});

test('should hear no point in a numbered line that says what a headline below says', () => {
  const bare = { headlineStyle: 'bare', echoes: { later: new Map([[0, 7]]), earlier: new Map() } };
  assert.equal(lineStance(headlineStyleRule, 'paragraph', '3. 市科协召开年会', bare), 'nothing');
});

test('should hear no point in a line that is numbered like sections', () => {
  const facts = { headlineStyle: 'number arabic', sectionStyle: 'number han' };
  assert.equal(lineStance(headlineStyleRule, 'headline', '一、学会动态', facts), 'nothing');
});

test('should hear a bare line speak against a headline where headlines have bullets', () => {
  const facts = { headlineStyle: 'bullet ■', sectionStyle: undefined };
  assert.equal(lineStance(headlineStyleRule, 'headline', '市科协召开年会', facts), 'against');
  assert.equal(lineStance(headlineStyleRule, 'headline', '市科协召开年会', arabic), 'nothing');
});

test('should have nothing to say where headlines have no style', () => {
  const facts = { headlineStyle: undefined };
  assert.equal(lineStance(headlineStyleRule, 'headline', '（一）疫情概况', facts), 'nothing');
});

test('should hear a bare line right above a numbered headline speak for a section', () => {
  const lines = ['通知', '4. 关于举办考试的通知'];
  const facts = { headlineStyle: 'number arabic', sectionStyle: undefined };
  assert.equal(lineStance(headlineStyleRule, 'section', lines, facts, 0), 'for');
  const elsewhere = ['通知', '请各会员单位按时报名。'];
  assert.equal(lineStance(headlineStyleRule, 'section', elsewhere, facts, 0), 'nothing');
  assert.equal(lineStance(headlineStyleRule, 'section', lines, arabic, 0), 'nothing');
});

test('should hear an item speak for a headline where headlines bear the mark of a list', () => {
  const facts = { headlineStyle: 'list *', sectionStyle: undefined };
  assert.equal(lineStance(headlineStyleRule, 'headline', '* Dredging resumes', facts), 'for');
  assert.equal(lineStance(headlineStyleRule, 'headline', '- Dredging resumes', facts), 'against');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageFoot } from '../../../src/3-blocks/columns/page-foot.ts';
import { surveyOf } from '../../support/lines.ts';

const opening = '近日，作物学会在通州区召开会员大会，专家到会。';
const text = '会后，与会人员进行了合影留念，并参观了新建成的标本馆。';
const headlines = ['寒潮来袭，通州区这样守住菜篮子', '节水灌溉：从会议室到田间'];
const facts = { firstProse: 0, columns: Array(8).fill(24) };
const says = (at: number, ...lines: string[]) =>
  pageFoot(surveyOf([opening, ...lines], facts), at).length > 0;

test('should take lines that end no sentence between a text and its page’s end for headlines', () => {
  assert.ok(says(2, text, ...headlines, '\n\n\n学会动态'));
  assert.ok(says(3, text, ...headlines, '\f学会动态'));
});

test('should say nothing where the page goes on, or where the text has not ended', () => {
  assert.ok(!says(2, text, ...headlines, '学会动态', text));
  assert.ok(!says(2, text.slice(0, 24), ...headlines, '\n\n\n学会动态'));
});

test('should take them for headlines though they fill their column, where no text goes on behind', () => {
  const full = '作物学会三项措施抓实节水灌溉技术示范推广工作实效';
  assert.ok(says(2, text, full, '\n\n\n学会动态'));
  assert.ok(says(2, text, full, '\n\n\n近日，作物学会在通州区召开会员大会。'));
  assert.ok(says(2, text, full, '编辑：王可心'));
  assert.ok(!says(2, text, full, '\n\n\n并且加强基层农技人员的培训，收到实效。'));
});

test('should say nothing of lines as wide as their column, which a page’s end cut', () => {
  const full = '会议强调要因地制宜推广节水灌溉技术并且加强基层农技人员培训工';
  assert.ok(!says(2, text, full.slice(0, 24), '\n\n\n作。'));
});

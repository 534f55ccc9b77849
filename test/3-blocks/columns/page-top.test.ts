import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTop } from '../../../src/3-blocks/columns/page-top.ts';
import { lineStance, surveyOf } from '../../support/lines.ts';

const prose = '近日，北京作物学会在通州区召开会员大会，专家到会，共商种业振兴。';
const stance = (lines: readonly string[], at: number) =>
  lineStance(pageTop, 'section', lines, {}, at);

test('should take a known name, and whatever recurs at the top of pages, for a section', () => {
  assert.equal(stance([prose, '', '', '', '学会动态', prose], 1), 'for');
  const recurring = ['桥梁内外', prose, '', '', '', '桥梁内外', prose];
  assert.equal(stance(recurring, 2), 'for');
  assert.equal(stance([prose, '会员单位', prose], 1), 'for');
});

test('should not take what recurs in the middle of a page for a section', () => {
  assert.equal(stance([prose, '桥梁内外', prose, '桥梁内外', prose], 1), 'against');
});

test('should take what the body opens with and recurs for a section, wherever it recurs', () => {
  const lines = ['部处院系', prose, '举办月季展览', prose, '部处院系', prose, '部处院系', prose];
  for (const at of [0, 4, 6]) assert.equal(stance(lines, at), 'for');
});

test('should not take what only the contents name too for one', () => {
  assert.equal(stance(['举办展览', prose, '作物学会', prose, '举办展览', prose], 4), 'against');
});

test('should not take a long line for a section', () => {
  assert.equal(stance(['', '', '', '关于加强全市防汛工作的要闻', prose], 0), 'against');
});

test('should not take a headline at the top of a page for a section because the contents name it', () => {
  const lines = ['走进深海声学实验室', prose, '', '', '', '走进深海声学实验室', prose];
  assert.equal(stance(lines, 2), 'against');
});

test('should take no longer line for a section because the contents alone name it too', () => {
  const lines = ['颁发首届青年声学奖', prose, '', '', '', '颁发首届青年声学奖', prose];
  const contents = ['颁发首届青年声学奖', ...lines.slice(1)];
  assert.equal(stance(contents, 2), 'against');
  assert.equal(stance([...lines, '', '', '', '颁发首届青年声学奖', prose], 2), 'for');
});

test('should not take the title of a publication for a section, whose number stands below it', () => {
  assert.equal(stance(['学会动态', '2024 年第 8 期（总第 152 期）', prose], 0), 'nothing');
  assert.equal(stance(['学会动态', '北京作物学会编', '第 8 期', prose], 0), 'nothing');
  assert.equal(stance(['学会动态', '北京作物学会会员大会召开', prose], 0), 'for');
});

test('should not take a line that quotes words for a section, unless it recurs', () => {
  const lines = [prose, '开设“月季”之窗', prose, '学会之窗', prose];
  assert.equal(stance(lines, 1), 'against');
  assert.equal(stance(lines, 3), 'for');
  assert.equal(stance([...lines, '', '', '', '开设“月季”之窗', prose], 5), 'for');
});

test('should not take for a section what touches a line above that says part of something', () => {
  const lines = (gap: readonly string[]) => [prose, '', '园艺学会推出', ...gap, '花卉养护自查服务'];
  for (const below of [['来源：园艺学会', prose], [prose]]) {
    assert.equal(stance([...lines([]), ...below], 2), 'against');
    assert.equal(stance([...lines(['']), ...below], 2), 'for');
  }
  assert.equal(stance([prose, '', '北京园艺学会', '学会动态', prose], 2), 'for');
});

test('should hear of no section amid a page from a headline with a colon below it', () => {
  const below = (text: string) => stance([prose, '', '着力优化农机服务', text, prose], 1);
  const weight = (text: string) =>
    pageTop(surveyOf([prose, '', '着力优化农机服务', text, prose]), 1)[0]?.weight ?? 0;
  assert.ok(weight('作物学会：让良种走进田间') < weight(prose));
  assert.equal(below(prose), 'for');
});

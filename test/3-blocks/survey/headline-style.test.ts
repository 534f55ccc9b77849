import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEchoes } from '../../../src/3-blocks/survey/echoes.ts';
import { headlineStyle } from '../../../src/3-blocks/survey/headline-style.ts';
import { pageOf } from '../../support/lines.ts';

const story = '近日，会议在通州区召开，一百二十位会员参加了会议和表决工作。';

function style(firstProse: number, ...lines: string[]): string | undefined {
  const { printed } = pageOf(...lines);
  return headlineStyle(printed, findEchoes(printed, firstProse, []));
}

test('should see how the headlines are set that the contents name', () => {
  const contents = ['北京作物学会召开年会', '市科协部署防汛工作'];
  const body = (mark: string) =>
    contents.flatMap((entry, i) => [`${mark.replace('1', `${i + 1}`)}${entry}`, story]);
  assert.equal(style(2, ...contents, ...body('1. ')), 'number arabic');
  assert.equal(style(2, ...contents, ...body('■ ')), 'bullet ■');
  assert.equal(style(2, ...contents, ...body('')), 'bare');
});

test('should see the bullet that stands above text again and again', () => {
  const lines = ['● 作物学会召开年会', story, '● 园艺学会换届', story, '● 防汛工作部署', story];
  assert.equal(style(0, ...lines), 'bullet ●');
});

test('should see no style in bullets that run one after the other, nor in one headline', () => {
  assert.equal(style(0, story, '● 科普展', '● 科学之夜', '● 讲座', '● 开放日'), undefined);
  assert.equal(style(1, '北京作物学会召开年会', '1. 北京作物学会召开年会', story), undefined);
});

test('should take brackets above text again and again for the style of headlines', () => {
  const articles = ['【州气象台启动应急响应】', '【预警电话一夜打通】', '【自动站完成抢修】'];
  assert.equal(style(0, ...articles.flatMap((headline) => [headline, story])), 'bracket 【');
});

test('should not take brackets above headlines for their style', () => {
  const sections = ['【学会动态】', '【区科协动态】', '【基层动态】'];
  const body = sections.flatMap((section) => [section, '作物学会召开年会', story]);
  assert.equal(style(0, ...body), undefined);
});

test('should see the bullet of headlines that have a credit between them and their text', () => {
  const lines = ['作物学会召开年会', '园艺学会换届', '防汛工作部署'];
  const body = lines.flatMap((headline) => [`● ${headline}`, '供稿：作物学会', story]);
  assert.equal(style(0, ...body), 'bullet ●');
});

const numberedBelow = (...lines: string[]) => {
  const { printed } = pageOf(...lines);
  return headlineStyle(printed, findEchoes(printed, 0, []), 0, () => false, 'number han');
};

test('should take the number right below each numbered section for the style of headlines', () => {
  const article = (number: string) => [`（${number}）作物学会召开年会`, story];
  const lines = ['一、要闻', ...article('一'), '二、基层传真', ...article('一'), ...article('二')];
  assert.equal(numberedBelow(...lines), 'number han-parenthesis');
});

test('should look past the credit below a numbered headline, but no further', () => {
  const article = (...below: string[]) => ['（一）作物学会召开年会', ...below, story];
  const bulletin = (...below: string[]) => [
    ...['一、要闻', ...article(...below), '二、基层传真', ...article(...below)],
  ];
  assert.equal(numberedBelow(...bulletin('来源：作物学会')), 'number han-parenthesis');
  assert.equal(numberedBelow(...bulletin('来源：作物学会', '园艺学会换届')), undefined);
});

test('should not take points further down an article for headlines', () => {
  const article = ['作物学会召开年会', story, '（一）总结工作', story, '（二）部署工作', story];
  assert.equal(numberedBelow('一、要闻', ...article, '二、基层传真', ...article), undefined);
});

test('should know the text below numbered headlines by a first line that fills its column', () => {
  const article = ['（一）作物学会召开年会', '　　入春以来市农业局抽调二十四名技术员'];
  const { printed } = pageOf(...['一、要闻', ...article, '二、基层传真', ...article]);
  const styleIn = (column: number) =>
    headlineStyle(
      printed,
      findEchoes(printed, 0, []),
      0,
      () => false,
      'number han',
      printed.map(() => column),
    );
  assert.equal(styleIn(19), 'number han-parenthesis');
  assert.equal(styleIn(24), undefined);
});

const prose =
  'The ferry company will add a late crossing on weekdays, it said. Tickets remain valid.';

test('should see the mark of a list that stands above text again and again', () => {
  const heads = ['* New ferry timetable', '* Dredging resumes', '* Apprentices wanted'];
  assert.equal(style(0, ...heads.flatMap((line) => [line, prose])), 'list *');
  const credited = heads.flatMap((line) => [line, 'Submitted by: Harbour Office', prose]);
  assert.equal(style(0, ...credited), 'list *');
});

test('should see no style in lists inside texts, however often text stands below their last items', () => {
  const list = ['- marking the channel', '- moving the buoys', prose];
  assert.equal(style(0, ...list, ...list, ...list), undefined);
});

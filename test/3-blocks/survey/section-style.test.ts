import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PrintedLine } from '../../../src/2-lines/printed.ts';
import {
  isCapitals,
  namedSections,
  numberDepth,
  sectionStyles,
  styleOf,
} from '../../../src/3-blocks/survey/section-style.ts';
import { pageOf } from '../../support/lines.ts';

const style = (line: string) => styleOf(pageOf(line).printed[0] as PrintedLine);
const isDisplay = ({ text }: PrintedLine) => !text.endsWith('。');
const styles = (...lines: string[]) => sectionStyles(pageOf(...lines).printed, 0, 0, isDisplay);
const found = (...lines: string[]) => styles(...lines)[0];

const headline = '北京作物学会召开年会';
const story = '近日，北京作物学会在通州区召开年会，一百二十位会员参加了会议和表决。';

test('should tell how a line is set off', () => {
  assert.equal(style('【学会动态】'), 'bracket 【');
  assert.equal(style('◇学会动态◇'), 'bracket ◇');
  assert.equal(style('◇学会动态'), 'bullet ◇');
  assert.equal(style('一、学会动态'), 'number han');
  assert.equal(style('FIELD NOTES'), 'capitals');
  assert.equal(style('学会动态'), undefined);
});

for (const [name, expected] of [
  ['【学会动态】', 'bracket 【'],
  ['★ 学会动态 ★', 'bracket ★'],
  ['一、学会动态', 'number han'],
  ['FIELD NOTES', 'capitals'],
] as const) {
  test(`should find that sections are set like ${name}`, () => {
    assert.equal(found(name, headline, story), expected);
  });
}

test('should find the style of long names of senders, but not of long headlines', () => {
  const long = '【市快递行业工会联合会】【市邮政管理局】';
  assert.equal(found('【学会动态】', headline, story, long, headline, story), 'bracket 【');
  const told = '【市快递行业职工技能大赛在体育公园圆满举办】';
  assert.equal(found('【学会动态】', headline, story, told, headline, story), undefined);
});

test('should find no style in labelled credits that close the texts above headlines', () => {
  const credit = '[来源：学会秘书处]';
  const stories = [headline, story, credit, headline, story, credit, headline, story, credit];
  assert.equal(found('== 学会动态 ==', ...stories, headline, story), 'bracket =');
});

test('should take brackets for the style of sections before numbers', () => {
  assert.equal(
    found('【学会动态】', headline, story, '一、年会概况', '会议规模', story),
    'bracket 【',
  );
});

test('should find no style in numbers that set off points of a text', () => {
  assert.equal(found(headline, story, '一、年会概况', story, '二、会议成果', story), undefined);
});

test('should find no style in bullets that stand before long headlines', () => {
  const long = '■ 北京作物学会对接服务通州区生态农场建设工作';
  assert.equal(found(long, headline, long, headline), undefined);
});

test('should not take the heading of the contents for a section', () => {
  assert.equal(found('【本期要目】', headline, story), undefined);
});

test('should read words in capitals from end to end as such, and no abbreviation', () => {
  for (const text of ['FIELD NOTES', 'TIDE TABLES, 2023']) assert.equal(isCapitals(text), true);
  for (const text of ['UNESCO', 'Field NOTES', 'AI 与 STEM 教育', 'GO ON', '2023', '']) {
    assert.equal(isCapitals(text), false, text);
  }
});

test('should say how deep kinds of numbers stand', () => {
  const depths = (
    [
      'part',
      'han',
      'han-parenthesis',
      'arabic',
      'decimal',
      'arabic-parenthesis',
      'bracketed',
      'circled',
    ] as const
  ).map(numberDepth);
  assert.deepEqual(depths, [0, 1, 2, 3, 4, 5, 6, 7]);
});

test('should take the outermost of two kinds of numbers for the style of sections', () => {
  assert.deepEqual(
    styles('一、学会动态', '（一）年会', headline, story, '（二）培训', headline, story),
    ['number han', 'number han-parenthesis'],
  );
});

test('should take what stands right above the other for the style of sections', () => {
  const meteors = ['>> Meteors', headline, story];
  assert.deepEqual(styles('OBSERVING REPORTS', ...meteors, ...meteors), ['capitals', 'bullet >>']);
  assert.deepEqual(styles('OBSERVING REPORTS', headline, story, ...meteors), [
    'bullet >>',
    'capitals',
  ]);
});

test('should find no style in bullets that stand before entries of the contents and nowhere else', () => {
  const entries = ['※ 年会', '※ 培训'];
  const lines = pageOf(...entries, headline, story, headline, story).printed;
  assert.deepEqual(sectionStyles(lines, 0, 3, isDisplay), []);
  const body = pageOf(...entries, headline, story, '※ 年会', headline, story).printed;
  assert.deepEqual(sectionStyles(body, 0, 3, isDisplay), ['bullet ※']);
});

/** The named sections among some lines, each line with the entry of the contents that names it. */
function namedOf(...lines: readonly (readonly [line: string, entry?: number])[]) {
  const { printed } = pageOf(...lines.map(([line]) => line));
  const named = lines.flatMap(([, entry], index) =>
    entry === undefined ? [] : [[index, entry] as const],
  );
  return [...namedSections(printed, new Map(named), isDisplay)];
}

test('should take a short line above a headline for a section where the contents name it', () => {
  assert.deepEqual(namedOf(['学会动态', 0], [headline, 1], [story]), [0]);
  assert.deepEqual(namedOf(['学会动态'], [headline, 1], [story]), []);
});

test('should take no part of a headline for a section, though the contents name it', () => {
  assert.deepEqual(namedOf(['春季科技服务', 0], ['动员部署会', 0], [story]), []);
  assert.deepEqual(namedOf(['《少年科学》：', 0], [headline, 1], [story]), []);
});

test('should take no line of a headline that the contents spell out for a section', () => {
  const { printed } = pageOf('地下书库', '抢修纪实', story);
  const named = new Map([[0, 9]]);
  assert.deepEqual([...namedSections(printed, named, isDisplay, new Map([[0, 'opens']]))], []);
});

test('should take a bare line for no section where most are set off', () => {
  const set = (name: string, entry: number) => [[name, entry], [headline], [story]] as const;
  assert.deepEqual(
    namedOf(...set('【学会动态】', 0), ...set('【基层风采】', 1), ...set('专家观点', 2)),
    [0, 3],
  );
});

test('should take what recurs for the style of sections before brackets that stand once', () => {
  const lines = [...['一、要闻', headline, story], ...['〖系列活动〗', headline, story]];
  assert.equal(found(...lines, '二、学会动态', headline, story), 'number han');
  assert.equal(found(...lines), 'bracket 〖');
});

test('should take an underlined word in capitals for a section, but no bare abbreviation', () => {
  const underlined = pageOf('PEOPLE', '======', headline, story).printed;
  assert.equal(styleOf(underlined[0] as PrintedLine), 'capitals');
  assert.equal(styleOf(pageOf('UNESCO', headline, story).printed[0] as PrintedLine), undefined);
});

test('should see sections above numbered headlines that are indented as paragraphs are', () => {
  const article = (number: string) => [`    （${number}）作物学会召开年会`, `    ${story}`];
  const lines = ['一、要闻', ...article('一'), '二、基层传真', ...article('一'), ...article('二')];
  const { printed } = pageOf(...lines);
  assert.deepEqual(
    sectionStyles(printed, 0, 2, () => false),
    ['number han'],
  );
});

test('should see numbered headlines above first lines that fill a narrow column', () => {
  const article = ['　　（一）作物学会召开年会', '　　入春以来市农业局抽调二十四名技术员'];
  const { printed } = pageOf(...['　　一、要闻', ...article, '　　二、基层传真', ...article]);
  const stylesIn = (column?: number) =>
    sectionStyles(printed, 0, 0, () => false, Array(printed.length).fill(column));
  assert.deepEqual(stylesIn(19), ['number han']);
  // What stops short of its column may be a further headline.
  assert.deepEqual(stylesIn(24), []);
});

test('should take a short word in capitals below a blank line for a section', () => {
  const { printed } = pageOf('The survey closed.', '', 'PEOPLE', headline, 'UNESCO');
  assert.equal(styleOf(printed[1] as PrintedLine), 'capitals');
  assert.equal(styleOf(printed[3] as PrintedLine), undefined);
});

test('should not take a headline for a section where its sender stands between it and text', () => {
  const named = new Map([[0, 0]]);
  const sent = pageOf('疫病防控一周动态', '县畜牧水产事务中心', story).printed;
  assert.deepEqual([...namedSections(sent, named, isDisplay)], []);
  const section = pageOf('疫病防控一周动态', '县畜牧水产事务中心', headline, story).printed;
  assert.deepEqual([...namedSections(section, named, isDisplay)], [0]);
});

test('should not find that sections are set as points are, or as headlines cut at a comma', () => {
  const points = ['1. 与雷达比对；', '2. 建立流程；', '3. 编写手册。'];
  assert.deepEqual(styles('■ 要闻', headline, story, ...points), ['bullet ■']);
  const cut = ['（一）阅览室搬迁完毕，', '一月起恢复开放', story];
  assert.equal(found(...cut, '（二）特藏阅览', headline, story), undefined);
});

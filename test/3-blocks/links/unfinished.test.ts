import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unfinished } from '../../../src/3-blocks/links/unfinished.ts';
import { linkStance, surveyOf } from '../../support/lines.ts';

const goesOn = ['paragraph', 'paragraph, continued'] as const;

for (const before of [
  '会议要求，各学会要发挥人',
  '会议要求，各学会要发挥人才优势，',
  '李某某、常务',
  '他说：“欢迎大家来参观。',
]) {
  test(`should hear ${before} go on`, () => {
    const lines = [before, '才优势，服务首都发展。'];
    assert.equal(linkStance(unfinished, goesOn, lines), 'for');
    assert.equal(linkStance(unfinished, ['paragraph', 'paragraph'], lines), 'against');
    assert.equal(linkStance(unfinished, ['paragraph', 'headline'], lines), 'against');
  });
}

test('should hear a sentence go on over the end of a page', () => {
  const lines = ['会议要求，各学会要发挥人', '— 3 —', '才优势。'];
  assert.equal(linkStance(unfinished, goesOn, lines), 'for');
});

for (const before of [
  '会议由秘书长主持。',
  '活动圆满结束。（北京作物学会）',
  '会议提出三点要求：',
]) {
  test(`should hear ${before} not go on by itself`, () => {
    const lines = [before, '与会代表参观了展览。'];
    assert.equal(linkStance(unfinished, goesOn, lines), 'against');
  });
}

test('should let a headline follow a sentence that is over', () => {
  const lines = ['会议由秘书长主持。', '海淀区科协举办科普展'];
  assert.equal(linkStance(unfinished, ['paragraph', 'headline'], lines), 'nothing');
});

test('should have nothing to say of what follows a headline', () => {
  const lines = ['市科协召开学会工作会议', '近日，市科协召开会议。'];
  assert.equal(linkStance(unfinished, ['headline', 'paragraph'], lines), 'nothing');
});

const wrapped = [
  'Dr. Brandt, who studies the crusts that hold deserts;',
  'Professor Niemi, a hydrologist;',
];

test('should hear a semicolon at the end of a full line go on', () => {
  const full = { columns: [25, 25], indented: false };
  assert.equal(linkStance(unfinished, goesOn, wrapped, full), 'for');
});

test('should not hear it go on where the column has room, or text is not wrapped', () => {
  assert.equal(linkStance(unfinished, goesOn, wrapped, { columns: [40, 40] }), 'against');
  assert.equal(linkStance(unfinished, goesOn, wrapped), 'against');
});

test('should hear nothing go on behind an item of a Markdown list, which has no full stop', () => {
  const lines = ['- 白血病94人，资助三万元', '来自宣威的女孩出院。'];
  assert.equal(linkStance(unfinished, goesOn, lines), 'against');
  assert.equal(linkStance(unfinished, ['paragraph', 'paragraph'], lines), 'nothing');
});

test('should let an item of a list, blank lines around it, be whole in text that is not wrapped', () => {
  const items = ['感谢以下企业：', '', '苏州某药业股份有限公司', '', '成都某餐饮管理有限公司'];
  const evidence = unfinished(surveyOf(items), 2);
  assert.deepEqual(evidence, []);
  const close = ['感谢以下企业：', '苏州某药业股份有限公司', '成都某餐饮管理有限公司'];
  assert.notDeepEqual(unfinished(surveyOf(close), 2), []);
});

test('should hear a colon above a blank line go on less than one right above its text', () => {
  const weightOf = (...lines: string[]) =>
    unfinished(surveyOf(lines, { columns: [] }), 1).find(({ for: roles }) =>
      roles.includes('paragraph, continued'),
    )?.weight ?? 0;
  const [told, said] = ['他在日记里写道：', '“茶要反复炒三遍。”'];
  assert.ok(weightOf(told, '', said) < weightOf(told, said));
});

test('should have nothing to say of what stands below a row of a table', () => {
  const lines = ['上游　3.2　140', '水位平稳'];
  const headline = ['paragraph', 'headline'] as const;
  assert.equal(linkStance(unfinished, headline, lines, { tableRows: new Set([0]) }), 'nothing');
  assert.equal(linkStance(unfinished, headline, lines), 'against');
});

test('should hear a point that leaves room in its column stop on purpose, be it at a page’s end', () => {
  const point = ['1.流程再造', '\f将多个事项整合起来办理'];
  assert.equal(linkStance(unfinished, goesOn, point, { columns: [28, 28] }), 'against');
  const full = { columns: [6, 28] };
  assert.equal(linkStance(unfinished, goesOn, point, full), 'for');
});

test('should hear items of a list without stops as whole, but not one that goes on in small letters', () => {
  const third = (next: string) => ['1. A project description', '2. A letter from the host', next];
  const after = (lines: string[]) =>
    unfinished(surveyOf(lines), 2).some(
      ({ for: roles, weight }) => roles.includes('paragraph, continued') && weight < 0,
    );
  assert.equal(after(third('The deadline is 30 September.')), true);
  assert.equal(after(third('institution of the applicant')), false);
  assert.equal(after(['A project description', 'A letter from the host', 'The deadline']), false);
});

test('should hear an item of a list go on where its column broke it and its rest stands close', () => {
  const lines = ['- the small grants scheme, for which 40', 'applications were received;'];
  const narrow = { columns: [20, 20] };
  assert.equal(linkStance(unfinished, goesOn, lines, narrow), 'for');
  assert.equal(linkStance(unfinished, goesOn, lines, { columns: [40, 40] }), 'against');
  const apart = [lines[0] as string, '', 'Applications were received;'];
  assert.equal(linkStance(unfinished, goesOn, apart, narrow), 'against');
});

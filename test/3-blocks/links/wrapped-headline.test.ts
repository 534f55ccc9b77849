import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrappedHeadline } from '../../../src/3-blocks/links/wrapped-headline.ts';
import { linkStance, surveyOf } from '../../support/lines.ts';

const overTwoLines = ['headline', 'headline, continued'] as const;

const wrapped: readonly (readonly [why: string, before: string, line: string])[] = [
  ['waits with a dash', '市科协搭建成果转化平台助力企业创新——', '京津冀科技成果对接会举行'],
  ['waits with 暨', '北京作物学会第八次会员代表大会暨', '学术年会在京召开'],
  ['leaves a bracket open', '市科协印发《北京市全民科学素质', '行动规划纲要实施方案》'],
  [
    'is centred on the same axis',
    `${'　'.repeat(6)}市科协召开全市学会工作会议部署`,
    `${'　'.repeat(10)}全年重点任务`,
  ],
];
for (const [why, before, line] of wrapped) {
  test(`should hear a headline go on when it ${why}`, () => {
    assert.equal(linkStance(wrappedHeadline, overTwoLines, [before, line]), 'for');
  });
}

test('should hear a marked heading go on in an unmarked line right below that stands alone', () => {
  const lines = ['### 引水上塬：', '七级泵站背后的“接力赛”', '', '近日，泵站建成。'];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, lines), 'for');
  const whole = ['## 市科协召开全市学会工作会议', '部署全年任务'];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, whole), 'for');
});

const noRests: readonly (readonly [why: string, lines: readonly string[]])[] = [
  ['further down', ['', '部署全年任务']],
  ['with text right below it', ['部署全年任务', '近日，市科协召开会议。']],
  ['that is a sentence', ['会议部署全年任务。']],
  ['that is wide', ['部署全年任务'.repeat(6)]],
];
for (const [why, below] of noRests) {
  test(`should hear a marked heading not go on in a line ${why}`, () => {
    const lines = ['## 市科协召开全市学会工作会议', ...below];
    assert.equal(linkStance(wrappedHeadline, overTwoLines, lines), 'against');
  });
}

test('should hear a marked headline go on in an indented line where headlines are indented too', () => {
  const first = '　　★水上交通安全专项整治';
  const text = '　　近日，专项整治查出隐患，';
  const rest = [first, '　　查出隐患一百三十二处', text];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, rest), 'for');
  const latin = ['  1. School of Nursing and', '  Volunteer Service sign agreement', '  They met.'];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, latin), 'for');
  const another = ['　　★会议纪要', '　　★查出隐患一百三十二处', text];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, another), 'against');
  const prose = ['　　★会议纪要', '　　近日，专项整治查出隐患', text];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, prose), 'against');
});

test('should hear no rest of a marked headline in an indented line that brackets set off', () => {
  const text = '　　近日，专项整治查出隐患，';
  const lines = (rest: string) => ['二、水上交通', rest, text];
  const restOf = (rest: string) => linkStance(wrappedHeadline, overTwoLines, lines(rest));
  assert.equal(restOf('　　〖查出隐患一百处〗'), 'against');
  assert.equal(restOf('　　查出隐患一百处'), 'for');
});

test('should hear a headline go on in what was done, and not where the line above tells a deed itself', () => {
  const what = ['馆藏档案清点工作', '全面完成'];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, what), 'for');
  assert.equal(linkStance(wrappedHeadline, ['section', 'headline'], what), 'against');
  const whole = ['召开档案清点会', '全面完成'];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, whole), 'against');
});

test('should hear no headline go on in a labelled credit, though both are centred', () => {
  const centred = (text: string, by: number) => `${'　'.repeat(by)}${text}`;
  const headline = centred('市科协召开“春风送科技”工作部署会', 6);
  const credit = [headline, centred('供稿单位：市科协普及部', 9)];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, credit), 'against');
  const rest = [headline, centred('部署全年科普工作', 10)];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, rest), 'for');
});

test('should hear a short name above a headline be a column rather than its first line', () => {
  const lines = ['专家观点', '人工智能如何改变科学研究'];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, lines), 'against');
  assert.equal(linkStance(wrappedHeadline, ['subsection', 'headline'], lines), 'for');
});

test('should hear a long line above a headline be no column', () => {
  const lines = ['市科协召开全市学会工作会议部署任务', '北京作物学会召开年会'];
  assert.equal(linkStance(wrappedHeadline, ['subsection', 'headline'], lines), 'against');
});

test('should have nothing to say of what follows a paragraph', () => {
  const lines = ['会议由秘书长主持，', '部署全年任务。'];
  assert.equal(
    linkStance(wrappedHeadline, ['paragraph', 'paragraph, continued'], lines),
    'nothing',
  );
});

test('should hear a question end right below its beginning, and not in a line with a full stop', () => {
  const rest = ['读者问：夜间自习室', '能不能再多开两小时？', '', '近日，图书馆答复。'];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, rest), 'for');
});

test('should hear no headline go on where a line is indented and broken as prose is', () => {
  const lines = ['　　3月8日（周六）　讲座《草木染的', '前世今生》'];
  const facts = { indented: true, columns: [17, 17] };
  assert.equal(linkStance(wrappedHeadline, overTwoLines, lines, facts), 'against');
  const roomy = { indented: true, columns: [30, 30] };
  assert.equal(linkStance(wrappedHeadline, overTwoLines, lines, roomy), 'for');
});

test('should hear no headline go on across a rule', () => {
  const [before, line] = [
    `${'　'.repeat(6)}市科协召开全市学会工作会议部署`,
    `${'　'.repeat(10)}全年重点任务`,
  ];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, [before, line]), 'for');
  assert.equal(linkStance(wrappedHeadline, overTwoLines, [before, '————————', line]), 'against');
});

test('should hear no headline go on in a line that the contents name by itself', () => {
  const entries = ['1. 图书馆举办新书交换活动', '2. 老年大学增设摄影课程'];
  const headlines = entries.map((entry) => entry.slice(3));
  const text = '近日，图书馆举办新书交换活动，读者带来藏书，老年大学也增设课程，居民踊跃报名。';
  const survey = surveyOf(['图书馆通讯', '第3期', '目录', ...entries, text, ...headlines, text]);
  const [evidence] = wrappedHeadline(survey, survey.lines.length - 2);
  assert.deepEqual(evidence?.for, ['headline, continued']);
  assert.ok((evidence?.weight ?? 0) < 0);
});

test('should hear a headline go on in a line that hangs where its words begin below the number', () => {
  const before = `${'　'.repeat(4)}一、市科协召开全市学会工作会议`;
  const hanging = [before, `${'　'.repeat(6)}部署任务`];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, hanging), 'for');
  const elsewhere = [before, `${'　'.repeat(14)}部署任务`];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, elsewhere), 'against');
});

test('should hear a name with a colon above the rest of its headline, where text follows', () => {
  const text = '茶博会期间，茶园连续五天延时开放至二十一时，累计接待市民三万人';
  const columns = [31, 31, 31, 31];
  const headline = ['茶博会之夜：', '三万人走进灯下的老茶园', text, `次。${text}`];
  const survey = surveyOf(headline, { columns });
  const weightOf = (facts: typeof survey) =>
    wrappedHeadline(facts, 1).find((each) => each.for.includes('headline, continued'))?.weight ?? 0;
  const list = surveyOf(['主要的安排是：', '茶园延时开放', '茶馆减免茶位费'], { columns });
  assert.ok(weightOf(survey) > weightOf(list));
});

test('should hear a headline go on in a bare line where nearly all are cut into lines', () => {
  const facts = { cutsHeadlines: true };
  const lines = ['茶苗繁育基地', '迎来首批游学团'];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, lines, facts), 'for');
  assert.equal(linkStance(wrappedHeadline, ['subsection', 'headline'], lines, facts), 'against');
  const marked = ['■基层', '迎来首批游学团'];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, marked, facts), 'against');
  assert.equal(
    linkStance(wrappedHeadline, overTwoLines, lines, { cutsHeadlines: false }),
    'against',
  );
});

test('should hear a headline go on below a quotation, which names no section', () => {
  const lines = ['“柳堤灯影”', '摄影展在茶亭举行'];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, lines), 'for');
  assert.equal(linkStance(wrappedHeadline, ['section', 'headline'], lines), 'against');
  const named = ['柳堤灯影', '摄影展在茶亭举行'];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, named), 'against');
});

test('should hear no headline open with a labelled credit, however alike the lines are set', () => {
  const space = '　'.repeat(8);
  const lines = ['', `${space}供稿：市纺织工会`, `${space}缝纫技能比武落幕`];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, lines), 'against');
  const halves = ['', `${space}市纺织工会主办的`, `${space}缝纫技能比武落幕`];
  assert.equal(linkStance(wrappedHeadline, overTwoLines, halves), 'for');
});

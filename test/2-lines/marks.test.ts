import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { betweenOrnaments, type Marks, readMarks } from '../../src/2-lines/marks.ts';

function read(text: string): { marks: Marks; core: string; plain: string } {
  const { marks, core, plain } = readMarks(text, 0);
  return {
    marks,
    core: text.slice(core.start, core.end),
    plain: text.slice(plain.start, plain.end),
  };
}

const marked: readonly (readonly [kind: string, text: string, marks: Marks, core: string])[] = [
  ['a Markdown heading', '## 学会动态', { heading: 2 }, '学会动态'],
  ['a Markdown heading that is closed', '### 学会动态 ###', { heading: 3 }, '学会动态'],
  ['Markdown strong text', '**重点工作**', { strong: true }, '重点工作'],
  ['Markdown strong text in underscores', '__重点工作__', { strong: true }, '重点工作'],
  ['a Markdown list mark', '- 市科协召开年会', { list: true }, '市科协召开年会'],
  ['a bullet', '■ 市科协召开年会', { bullet: '■' }, '市科协召开年会'],
  ['a bullet without a space', '◆市科协召开年会', { bullet: '◆' }, '市科协召开年会'],
  ['bars', '|| 医疗动态', { bullet: '||' }, '医疗动态'],
  ['one bar', '| 医疗动态', { bullet: '|' }, '医疗动态'],
  ['a full-width bar', '｜ 医疗动态', { bullet: '｜' }, '医疗动态'],
  ['a bar of a box', '│ 医疗动态', { bullet: '│' }, '医疗动态'],
  [
    'a bracketed number',
    '[2] 乡村医生培训结业',
    { number: { style: 'bracketed', value: 2 } },
    '乡村医生培训结业',
  ],
  [
    'a full-width point',
    '6．6项课题获资助',
    { number: { style: 'arabic', value: 6 } },
    '6项课题获资助',
  ],
  [
    'a bracketed number',
    '[4] 10月财务简报',
    { number: { style: 'bracketed', value: 4 } },
    '10月财务简报',
  ],
  ['angle brackets', '〈場務要聞〉', { bracket: '〈' }, '場務要聞'],
  ['dots on both sides', '·学术动态·', { bullet: '·', enclosed: true }, '学术动态'],
  ['hyphens on both sides', '-- Funding News --', { bullet: '-', enclosed: true }, 'Funding News'],
  [
    'a full-width point for a bullet',
    '．典藏庫房完成防治作業',
    { bullet: '．' },
    '典藏庫房完成防治作業',
  ],
  ['an arrow', '➤ 市科协召开年会', { bullet: '➤' }, '市科协召开年会'],
  ['a full-width dash', '－ 市科协召开年会', { bullet: '－' }, '市科协召开年会'],
  ['an emoji', '📢 市科协召开年会', { bullet: '📢' }, '市科协召开年会'],
  ['a spaced dot', '· 市科协召开年会', { bullet: '·' }, '市科协召开年会'],
  ['a dot without a space', '·市科协召开年会', { bullet: '·' }, '市科协召开年会'],
  ['two angles', '>> 流星', { bullet: '>>' }, '流星'],
  ['three angles', '>>> 流星', { bullet: '>>>' }, '流星'],
  ['bullets on both sides', '★ 学会动态 ★', { bullet: '★', enclosed: true }, '学会动态'],
  ['lenticular brackets', '【学会动态】', { bracket: '【' }, '学会动态'],
  [
    'brackets for each of two names',
    '【水务局】 【教育局】',
    { bracket: '【' },
    '水务局】 【教育局',
  ],
  ['brackets with words between', '【水务局】与【教育局】', {}, '【水务局】与【教育局】'],
  ['white lenticular brackets', '〖专家观点〗', { bracket: '〖' }, '专家观点'],
  ['square brackets', '[学会动态]', { bracket: '[' }, '学会动态'],
  ['full-width square brackets', '［学会动态］', { bracket: '［' }, '学会动态'],
  ['tortoise-shell brackets', '〔学会动态〕', { bracket: '〔' }, '学会动态'],
  ['a Han number', '一、学会动态', { number: { style: 'han', value: 1 } }, '学会动态'],
  ['a Han number of two', '十二、基层风采', { number: { style: 'han', value: 12 } }, '基层风采'],
  [
    'a Han number in parentheses',
    '（三）召开年会',
    { number: { style: 'han-parenthesis', value: 3 } },
    '召开年会',
  ],
  ['a formal number', '叁、学会动态', { number: { style: 'han', value: 3 } }, '学会动态'],
  ['an Arabic number', '1. 召开年会', { number: { style: 'arabic', value: 1 } }, '召开年会'],
  [
    'an Arabic number with 、',
    '12、召开年会',
    { number: { style: 'arabic', value: 12 } },
    '召开年会',
  ],
  [
    'an Arabic number in parentheses',
    '(2) 召开年会',
    { number: { style: 'arabic-parenthesis', value: 2 } },
    '召开年会',
  ],
  [
    'half a parenthesis',
    '1）召开年会',
    { number: { style: 'arabic-parenthesis', value: 1 } },
    '召开年会',
  ],
  [
    'an Arabic number before a year',
    '2．2023年学会年会召开',
    { number: { style: 'arabic', value: 2 } },
    '2023年学会年会召开',
  ],
  [
    'a number of two digits and a space',
    '01　召开年会',
    { number: { style: 'arabic', value: 1 } },
    '召开年会',
  ],
  [
    'a number of two digits before a month',
    '02 6月用电量创新高',
    { number: { style: 'arabic', value: 2 } },
    '6月用电量创新高',
  ],
  ["a table's row with a count of two digits", '12\t30人', {}, '12\t30人'],
  ['a time of day', '08 30', {}, '08 30'],
  [
    'a number and a tab',
    '12\t“光影”摄影展',
    { number: { style: 'arabic', value: 12 } },
    '“光影”摄影展',
  ],
  ['a number on a key', '3️⃣ 召开年会', { number: { style: 'arabic', value: 3 } }, '召开年会'],
  ['a number and a bar', '01｜校园动态', { number: { style: 'arabic', value: 1 } }, '校园动态'],
  ['any sign at both ends', '§ 要闻 §', { bullet: '§', enclosed: true }, '要闻'],
  ['signs that make a rule', '====要闻====', { bullet: '=', enclosed: true }, '要闻'],
  ['brackets that are doubled', '《《 安全通报 》》', { bracket: '《《' }, '安全通报'],
  ['corner brackets around a short name', '「项目进展」', { bracket: '「' }, '项目进展'],
  ['an angle that is doubled', '＞＞ 工作动态', { bullet: '＞＞' }, '工作动态'],
  [
    'a number in wide digits',
    '１．召开年会',
    { number: { style: 'arabic', value: 1 } },
    '召开年会',
  ],
  ['a circled number', '③召开年会', { number: { style: 'circled', value: 3 } }, '召开年会'],
  [
    'a number in its own parentheses',
    '⑴召开年会',
    { number: { style: 'circled', value: 1 } },
    '召开年会',
  ],
  [
    'a number with its own stop',
    '⒉ 召开年会',
    { number: { style: 'circled', value: 2 } },
    '召开年会',
  ],
  [
    'a number inside brackets',
    '【一、学会动态】',
    { bracket: '【', number: { style: 'han', value: 1 } },
    '学会动态',
  ],
  [
    'marks within marks',
    '## **■ 一、【学会动态】**',
    { heading: 2, strong: true, bullet: '■', number: { style: 'han', value: 1 }, bracket: '【' },
    '学会动态',
  ],
];

for (const [kind, text, marks, core] of marked) {
  test(`should take off ${kind}: ${text}`, () => {
    const found = read(text);
    assert.deepEqual(found.marks, marks);
    assert.equal(found.core, core);
  });
}

const bare = [
  '2023 科学跨年之夜在京举行',
  '2.5 亿元支持科技创新',
  '3月3日，市科协召开会议。',
  '2023年学会工作会议召开',
  '【通知】关于召开年会的通知',
  '关于召开年会的通知【急】',
  '【学会】与【基层】',
  '**重点** 工作 **安排**',
  '#学会动态',
  '-5℃以下低温持续',
  '·2·',
  '–召开年会',
  '——市科协召开年会',
  '—— 市科协召开年会',
  '> 5 毫米的茶芽',
  '2．5亿元支持科技创新',
  '12 位会员参加会议',
  '08 0930',
  '1 | 王甲 | 三等奖',
  '3｜5 级台阶',
  '一是加强组织领导',
  '十大科技进展揭晓',
  '（北京作物学会）',
  '123. 号楼竣工',
  '《科普》',
  '（完）',
  '「項目進展順利，年底前可望完成」',
  '「项目」与「进展」',
  '《《盐湖研究》创刊》',
  '２．５亿元支持科技创新',
  '“十四五”',
];

for (const text of bare) {
  test(`should take nothing off ${text}`, () => {
    assert.deepEqual(read(text), { marks: {}, core: text, plain: text });
  });
}

for (const text of ['■', '※', '一、', '1.', '①', '【】', '##', '**']) {
  test(`should let ${text} alone on its line be what the line says`, () => {
    assert.equal(read(text).core, text);
  });
}

test('should keep a number in what a paragraph says, and drop it from what a headline says', () => {
  const { plain, core } = read('- 1. 召开年会');
  assert.equal(plain, '1. 召开年会');
  assert.equal(core, '召开年会');
});

test('should count places from where the line stands in the source', () => {
  const { plain, core } = readMarks('■ 召开年会', 100);
  assert.deepEqual(plain, { start: 100, end: 106 });
  assert.deepEqual(core, { start: 102, end: 106 });
});

test('should find core within plain within the line, whatever the line', () => {
  const piece = fc.constantFrom(...'■★【】［］**##一、1.（）()① ·- 会AI');
  const line = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('').trim());
  fc.assert(
    fc.property(line, (text) => {
      const { plain, core } = readMarks(text, 0);
      assert.ok(0 <= plain.start && plain.start <= core.start, text);
      assert.ok(core.start <= core.end && core.end <= plain.end && plain.end <= text.length, text);
    }),
    { numRuns: 1000 },
  );
});

test('should read the number of a part as a number of its own kind', () => {
  const { marks, core } = read('第一部分　防汛气象服务');
  assert.deepEqual([marks.number, core], [{ style: 'part', value: 1 }, '防汛气象服务']);
  assert.equal(read('第一批专家下乡').marks.number, undefined);
});

test('should take emphasis around a whole line off, but no asterisks inside of one', () => {
  assert.equal(read('*来源：银铃助老服务社*').plain, '来源：银铃助老服务社');
  assert.equal(read('*甲* 与 *乙*').plain, '*甲* 与 *乙*');
});

for (const row of ['|| 王甲 | 三等 ||', '||王甲||三等||', '||', '| 王甲 | 三等', '| 2']) {
  test(`should find no bars for a mark in ${row}`, () => {
    assert.equal(read(row).marks.bullet?.startsWith('|') ?? false, false);
  });
}

test('should take a number of the outline off, which the line alone could not tell', () => {
  const { marks, core } = readMarks('1.2 召开年会', 10, { style: 'decimal', value: 2, length: 4 });
  assert.deepEqual(marks, { number: { style: 'decimal', value: 2 } });
  assert.deepEqual(core, { start: 14, end: 18 });
});

for (const text of ['[2023] 5号文件', '6.6项', '·2·', '<a>与<b>']) {
  test(`should find no such marks in ${text}`, () => assert.deepEqual(read(text).marks, {}));
}

test('should find what stands between ornaments, be it nothing', () => {
  const between = (text: string) => {
    const { start, end } = betweenOrnaments(text);
    return text.slice(start, end);
  };
  assert.equal(between('★ ★ 学会动态 ★'), '学会动态');
  assert.equal(between('学会★动态'), '学会★动态');
  assert.equal(between('★★'), '');
});

for (const text of ['1. **茶园开采**', '**1.** 茶园开采', '**1.** **茶园开采**', '1\\. 茶园开采']) {
  test(`should find the number and the words of ${text}`, () => {
    const { marks, core } = readMarks(text, 0);
    assert.deepEqual(marks.number, { style: 'arabic', value: 1 });
    assert.equal(text.slice(core.start, core.end), '茶园开采');
  });
}

test('should find strong type within other marks', () => {
  for (const text of ['★ **茶园** ★', '【**茶园**】', '一、**茶园**']) {
    const { marks, core } = readMarks(text, 0);
    assert.equal(text.slice(core.start, core.end), '茶园');
    assert.equal(marks.strong, true);
  }
});

test('should take no words in strong type for a number', () => {
  const text = '**会上，** 茶农提问';
  assert.equal(readMarks(text, 0).marks.number, undefined);
});

test('should leave a quotation’s mark and a line break out of what a paragraph says', () => {
  assert.equal(read('> 茶农说，收成好。<br>').plain, '茶农说，收成好。');
  assert.equal(read('> 8 月 1 日开采。\\').plain, '8 月 1 日开采。');
  assert.equal(read('> 5 毫米的茶芽').plain, '> 5 毫米的茶芽');
  assert.equal(read(`${'茶'.repeat(400)}<br>`).plain, '茶'.repeat(400));
});

test('should read a heading of HTML', () => {
  assert.deepEqual(read('<h2>茶园动态</h2>').marks, { heading: 2 });
});

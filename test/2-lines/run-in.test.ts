import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutLine, splitLines } from '../../src/2-lines/lines.ts';
import { readPage } from '../../src/2-lines/printed.ts';
import { runInHeadlines } from '../../src/2-lines/run-in.ts';

const items = [
  '　　【首笔湿地碳汇质押贷款落地】4月12日，某行发放贷款三千万元。',
  '　　【茶农有了“茶青贷”】针对春茶收购的特点，某行推出新的产品。',
  '　　【存款保险宣传走进校园】4月10日，某行走进三所中学，发放折页。',
];

/** The headlines that open lines, with their brackets. */
const headlinesOf = (...texts: string[]) => {
  const lines = splitLines(texts.join('\n'));
  return [...runInHeadlines(lines)].map(([index, length]) => lines[index]?.text.slice(0, length));
};

test('should find headlines in brackets that share a line with their text', () => {
  const expected = [
    '【首笔湿地碳汇质押贷款落地】',
    '【茶农有了“茶青贷”】',
    '【存款保险宣传走进校园】',
  ];
  assert.deepEqual(headlinesOf('【机构速览】', ...items), expected);
});

test('should know text by the column that broke it, where it has no comma yet', () => {
  const broken = [
    '　　【湖南：全面推行林权类不动产登记】近日某省',
    '十四个市州全面推行林权登记，实行一窗受理。',
  ];
  assert.equal(headlinesOf(...items, ...broken).length, 4);
  const whole = ['【湖南：全面推行林权类不动产登记】关于开展', '近日，某省开展林权登记。'];
  assert.equal(headlinesOf(...items, ...whole).length, 3);
});

for (const [what, name] of [
  ['datelines', '某某日报讯'],
  ['senders', '市总工会组织部'],
  ['notes of the editor', '本期编者的按'],
] as const) {
  test(`should not take ${what} for headlines`, () => {
    const lines = ['甲', '乙', '丙'].map(
      (each) => `【${each}${name}】4月12日，某行发放贷款三千万元。`,
    );
    assert.deepEqual(headlinesOf(...lines), []);
  });
}

test('should find a headline that ends like a name beside enough of those that do not', () => {
  const endsLikeName = '　　【东港建成首个集装箱智能调度中心】4月9日，东港启用新的调度中心。';
  assert.equal(headlinesOf(...items, endsLikeName).length, 4);
  assert.deepEqual(headlinesOf(endsLikeName, endsLikeName, endsLikeName), []);
  const sender = '　　【市总工会组织部】4月9日，全市职工技能大赛启动。';
  assert.equal(headlinesOf(...items, sender).length, 3);
});

test('should not take one line, or a kind that is said before each item, for headlines', () => {
  assert.deepEqual(headlinesOf(items[0] ?? ''), []);
  const kind = '【会员单位动态】4月12日，某行发放贷款三千万元。';
  assert.deepEqual(headlinesOf(kind, kind, kind), []);
});

test('should cut a line in two that together are the line', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 }), fc.stringMatching(/^[ 　]{0,4}$/), (at, indent) => {
      const [line] = splitLines(`${indent}${items[at]?.trim()}\n`);
      const length = [...runInHeadlines(splitLines(items.join('\n'))).values()][at] ?? 0;
      if (!line) throw new Error('no line');
      const [headline, text] = cutLine(line, length);
      assert.deepEqual([headline.start, text.end], [line.start, line.end]);
      assert.equal(headline.end, text.start);
      assert.equal(headline.text + text.text, line.text);
    }),
  );
});

test('should print the two as a headline and its text, which ends in the column as the line does', () => {
  const { printed } = readPage(items.join('\n'));
  assert.deepEqual(
    printed.map(({ runIn }) => runIn),
    ['headline', 'text', 'headline', 'text', 'headline', 'text'],
  );
  assert.equal(printed[0]?.coreText, '首笔湿地碳汇质押贷款落地');
  assert.equal(printed[1]?.text, '4月12日，某行发放贷款三千万元。');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Credit,
  creditAtEnd,
  creditLine,
  splitNames,
} from '../../../src/3-blocks/signs/credit.ts';

const names = (text: string, credit: Credit | undefined) =>
  credit?.organizations.map(({ start, end }) => text.slice(start, end));

const atEnd: readonly (readonly [text: string, organizations: string[]])[] = [
  ['为乡村振兴奠定基础。（北京作物学会）', ['北京作物学会']],
  ['为乡村振兴奠定基础。(北京作物学会)', ['北京作物学会']],
  ['活动圆满结束！（北京作物学会、北京园艺学会）', ['北京作物学会', '北京园艺学会']],
  ['活动圆满结束。（北京作物学会 北京园艺学会）', ['北京作物学会', '北京园艺学会']],
  ['他说：“我还会再来。”（海淀区科协）', ['海淀区科协']],
  ['活动圆满结束。（供稿：北京作物学会）', ['北京作物学会']],
  ['活动圆满结束。（北京作物学会供稿）', ['北京作物学会']],
  ['活动圆满结束。（北京作物学会 供稿）', ['北京作物学会']],
  ['活动圆满结束。（来源：北京作物学会；编辑：王某）', ['北京作物学会']],
  ['活动圆满结束。（中国地质大学（北京））', ['中国地质大学（北京）']],
  ['活动圆满结束。（中国地质大学（北京）、海淀区科协）', ['中国地质大学（北京）', '海淀区科协']],
  ['活動圓滿結束。（供稿單位：臺北市科學教育館）', ['臺北市科學教育館']],
  ['The meeting closed. (Society for Soil Health)', ['Society for Soil Health']],
  ['The meeting closed. (Source: Rock Mechanics Bulletin)', ['Rock Mechanics Bulletin']],
  ['（北京作物学会）', ['北京作物学会']],
];
for (const [text, organizations] of atEnd) {
  test(`should find the credit at the end of ${text}`, () => {
    const credit = creditAtEnd(text);
    assert.deepEqual(names(text, credit), organizations);
    assert.equal(credit?.end, text.length);
    assert.match(text.slice(credit?.start), /^[（(].*[）)]$/u);
  });
}

const lookAlikes = [
  '现场开展了科普（活动）',
  '参会的有中国地质大学（北京）',
  '所有棱边均为直角（倒角除外）。',
  '结构见示意图。（图1）',
  '印发《科普工作条例（试行）》',
  '《管理办法》自即日起施行。（试行）',
  '承办单位为海淀区科协（北京作物学会）',
  '北京作物学会（以下简称学会）召开年会。',
  '研讨会在京召开。（完）',
  '会议由理事长主持。（2023年3月10日）',
  '活动圆满结束。（北京作物学会',
  '活动圆满结束。北京作物学会）',
  '活动圆满结束。（）',
];
for (const text of lookAlikes) {
  test(`should find no credit at the end of ${text}`, () => {
    assert.equal(creditAtEnd(text), undefined);
  });
}

const lines: readonly (readonly [line: string, organizations: string[]])[] = [
  ['来源：北京作物学会', ['北京作物学会']],
  ['来源: 北京作物学会 ', ['北京作物学会']],
  ['供稿单位：北京作物学会、海淀区科协', ['北京作物学会', '海淀区科协']],
  ['來源：臺北市科學教育館', ['臺北市科學教育館']],
  ['Source: Society for Soil Health', ['Society for Soil Health']],
  ['（供稿：北京作物学会）', ['北京作物学会']],
  ['（北京作物学会）', ['北京作物学会']],
];
for (const [line, organizations] of lines) {
  test(`should read the line ${line} as a credit`, () => {
    assert.deepEqual(names(line, creditLine(line)), organizations);
  });
}

for (const line of [
  '来源：会议要求，各学会要查明来源。',
  '来源于生活的科学',
  '北京作物学会',
  '（活动）',
  '活动圆满结束。（北京作物学会）',
  '来源：',
  'From the Society for Soil Health',
]) {
  test(`should not read the line ${line} as a credit`, () => {
    assert.equal(creditLine(line), undefined);
  });
}

test('should know whether a word says that this is a credit', () => {
  assert.equal(creditAtEnd('活动结束。（北京作物学会）')?.labelled, false);
  assert.equal(creditAtEnd('活动结束。（供稿：北京作物学会）')?.labelled, true);
});

test('should not cut a list of names inside of parentheses, nor an English name at its spaces', () => {
  const split = (text: string) =>
    splitNames(text, { start: 0, end: text.length }).map(({ start, end }) =>
      text.slice(start, end),
    );
  assert.deepEqual(split('某大学（北京、武汉）、海淀区科协'), [
    '某大学（北京、武汉）',
    '海淀区科协',
  ]);
  assert.deepEqual(split('Institute of Physics'), ['Institute of Physics']);
  assert.deepEqual(split('北京作物学会 某某'), ['北京作物学会 某某']);
});

test('should find organizations inside of the credit, in order, and credits at the end', () => {
  const piece = fc.constantFrom(...'（）()、；：。 供稿来源学会北京A', '北京作物学会', '供稿：');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      const text = pieces.join('');
      for (const credit of [creditAtEnd(text), creditLine(text)]) {
        if (!credit) continue;
        assert.equal(credit.end, text.trimEnd().length);
        let at = credit.start;
        for (const { start, end } of credit.organizations) {
          assert.ok(at <= start && start < end && end <= credit.end, text);
          at = end;
        }
      }
    }),
    { numRuns: 1000 },
  );
});

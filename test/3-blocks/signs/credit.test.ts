import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Credit,
  creditAtEnd,
  creditAtStart,
  creditLine,
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
  ['活动圆满结束。（通讯员 王某某　来源：北京作物学会）', ['北京作物学会']],
  ['活动圆满结束。（记者：王某，供稿：海淀区科协）', ['海淀区科协']],
  ['活动圆满结束。（中国地质大学（北京））', ['中国地质大学（北京）']],
  ['活动圆满结束。（中国地质大学（北京）、海淀区科协）', ['中国地质大学（北京）', '海淀区科协']],
  ['活動圓滿結束。（供稿單位：臺北市科學教育館）', ['臺北市科學教育館']],
  ['The meeting closed. (Society for Soil Health)', ['Society for Soil Health']],
  ['The meeting closed. (Source: Rock Mechanics Bulletin)', ['Rock Mechanics Bulletin']],
  ['（北京作物学会）', ['北京作物学会']],
  ['他又鼓足了勇气。（肾脏内科　王可心）', ['肾脏内科']],
  ['活动圆满结束。（王可心　北京作物学会、海淀区科协）', ['北京作物学会', '海淀区科协']],
];
for (const [text, organizations] of atEnd) {
  test(`should find the credit at the end of ${text}`, () => {
    const credit = creditAtEnd(text);
    assert.deepEqual(names(text, credit), organizations);
    assert.equal(credit?.end, text.length);
    assert.match(text.slice(credit?.start), /^[（(].*[）)]$/u);
  });
}

for (const [text, credit, organizations] of [
  ['以人才赢得未来。【省水文中心】', '【省水文中心】', ['省水文中心']],
  [
    '以人才赢得未来。【省水文中心】【护理部】',
    '【省水文中心】【护理部】',
    ['省水文中心', '护理部'],
  ],
  ['以人才赢得未来。［省水文中心］', '［省水文中心］', ['省水文中心']],
  ['以人才赢得未来。〔省水文中心〕', '〔省水文中心〕', ['省水文中心']],
  [
    'The tide turned. *(Source: Moss Street Branch)*',
    '*(Source: Moss Street Branch)*',
    ['Moss Street Branch'],
  ],
  ['活动圆满结束。**（北京作物学会）**', '**（北京作物学会）**', ['北京作物学会']],
] as const) {
  test(`should find the credit at the end of ${text} with what is set around it`, () => {
    const found = creditAtEnd(text);
    assert.equal(text.slice(found?.start, found?.end), credit);
    assert.deepEqual(names(text, found), organizations);
  });
}

test('should find a credit after a text without a full stop only at the end of an article', () => {
  const text = '受访者中青年占三成（市心理学会）';
  assert.equal(creditAtEnd(text), undefined);
  assert.deepEqual(names(text, creditAtEnd(text, true)), ['市心理学会']);
  assert.equal(creditAtEnd('受访者中青年占三成（抽样）', true), undefined);
});

const atStart: readonly (readonly [headline: string, organizations: string[]])[] = [
  ['【港区总工会】港区总工会举办集体协商“大比武”', ['港区总工会']],
  ['【港区总工会、市水文局】 联合举办技能竞赛', ['港区总工会', '市水文局']],
  ['【港区总工会】【市水文局】联合举办技能竞赛', ['港区总工会', '市水文局']],
];
for (const [headline, organizations] of atStart) {
  test(`should find the credit set before the headline ${headline}`, () => {
    const credit = creditAtStart(headline);
    assert.deepEqual(names(headline, credit), organizations);
    assert.equal(credit?.start, 0);
    assert.match(headline.slice(credit?.end), /^(?:港区|联合)/u);
  });
}

test('should find but the first of two brackets before a headline where the second names no sender', () => {
  const headline = '【港区总工会】【图解】一张图看懂年会';
  assert.equal(creditAtStart(headline)?.end, 7);
});

for (const text of [
  '【通知】关于召开年会的通知',
  '【港区总工会】',
  '港区总工会【港区总工会】举办竞赛',
  '（港区总工会）举办竞赛',
  '【港区总工会举办竞赛',
]) {
  test(`should find no credit set before ${text}`, () => {
    assert.equal(creditAtStart(text), undefined);
  });
}

const lookAlikes = [
  '他强调：【人才赢得未来】',
  '流程见【附录一】',
  '岩体质量分级已有国家标准。［12］',
  '令行禁止，违者必究。〔2023〕',
  'The tide turned. (Source: Moss Street Branch)*',
  '他又鼓足了勇气。（王可心）',
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
  ['来源:胃肠外科    时间:2024-03-08', ['胃肠外科']],
  ['来源：急诊科 心血管内科　　发布时间：2024年3月9日', ['急诊科', '心血管内科']],
  ['供稿：作物学会 | 点击数：12', ['作物学会']],
  ['发布时间：2024-03-08    来源：胃肠外科    浏览次数：31', ['胃肠外科']],
  ['日期：2024年3月8日 10:20 | 阅读量：31 | 来源：急诊科、护理部', ['急诊科', '护理部']],
  ['Posted: 8 March 2024 | Source: Flora Group | Views: 31', ['Flora Group']],
  ['發佈時間：2024-03-08 作者：王可心 來源：推廣課', ['推廣課']],
  ['来源：学生处　武装部', ['学生处', '武装部']],
  ['供稿：推廣課／家政班', ['推廣課', '家政班']],
  ['供稿单位：北京作物学会、海淀区科协', ['北京作物学会', '海淀区科协']],
  ['來源：臺北市科學教育館', ['臺北市科學教育館']],
  ['Source: Society for Soil Health', ['Society for Soil Health']],
  ['（供稿：北京作物学会）', ['北京作物学会']],
  ['（北京作物学会）', ['北京作物学会']],
  ['[供稿单位：收入核算科，货物和劳务税科]', ['收入核算科', '货物和劳务税科']],
  ['【来源：省水文中心】', ['省水文中心']],
  ['〔供稿：北京作物学会〕', ['北京作物学会']],
  ['發布單位：電機系、推廣課', ['電機系', '推廣課']],
  ['资料提供：临江县档案馆', ['临江县档案馆']],
  ['信息报送单位：一分厂', ['一分厂']],
  ['来　源：护理部', ['护理部']],
  ['供稿部门：航标维护处、测绘室', ['航标维护处', '测绘室']],
  ['稿件提供单位：港区渔政站', ['港区渔政站']],
  ['发布单位：市水文局', ['市水文局']],
  ['※供稿：省水文中心', ['省水文中心']],
  ['来源·省水文中心', ['省水文中心']],
  ['来源：人民网　2024-05-01', ['人民网']],
  ['供稿　　航标维护处　测绘室', ['航标维护处', '测绘室']],
  ['——省水文中心供稿', ['省水文中心']],
  ['文/图：航标维护处', ['航标维护处']],
  ['海淀区科协｜供稿', ['海淀区科协']],
  ['Provided by: Society for Soil Health', ['Society for Soil Health']],
  ['来源丨省水文中心', ['省水文中心']],
  ['供稿∣海淀区科协', ['海淀区科协']],
  ['旺溪县气象局、旺溪县教育局供稿', ['旺溪县气象局', '旺溪县教育局']],
];
for (const [line, organizations] of lines) {
  test(`should read the line ${line} as a credit`, () => {
    assert.deepEqual(names(line, creditLine(line)), organizations);
  });
}

for (const line of [
  '来源：会议要求，各学会要查明来源。',
  '提供部门：会议要求，各学会要查明来源。',
  '供稿部门座谈会召开',
  '供稿 数量再创新高',
  '来源 一个值得追问的问题',
  '※会员单位动态',
  '——集团举办供稿培训，北京作物学会供稿',
  '发布：北京作物学会年度报告',
  '来源于生活的科学',
  '发布时间：2024年3月9日',
  '发布时间：2024-03-08    浏览次数：31',
  '时间：三月八日下午  来源：会议要求，各学会要查明来源。',
  '主办单位：海淀区科协',
  '资料提供者众多，谨此致谢',
  '北京作物学会',
  '（活动）',
  '活动圆满结束。（北京作物学会）',
  '来源：',
  'From the Society for Soil Health',
  '[基层来稿]',
  '基层来稿',
  '【学会动态】',
  '【省水文中心】',
  '[供稿单位：收入核算科',
]) {
  test(`should not read the line ${line} as a credit`, () => {
    assert.equal(creditLine(line), undefined);
  });
}

test('should know whether a word says that this is a credit', () => {
  assert.equal(creditAtEnd('活动结束。（北京作物学会）')?.labelled, false);
  assert.equal(creditAtEnd('活动结束。（供稿：北京作物学会）')?.labelled, true);
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

test('should read names after a dash as a credit, but not a subtitle', () => {
  assert.equal(creditLine('——护理部、急诊科')?.organizations.length, 2);
  assert.equal(creditLine('——集团举办第三届成果发布会'), undefined);
});

test('should read parentheses that Markdown escapes', () => {
  const text = '抗稻瘟病表现突出。\\(水稻研究所\\)';
  const found = creditAtEnd(text);
  assert.equal(text.slice(0, found?.start), '抗稻瘟病表现突出。');
  assert.deepEqual(
    found?.organizations.map(({ start, end }) => text.slice(start, end)),
    ['水稻研究所'],
  );
});

test('should read a label set in strong type, as converters write it', () => {
  const said = (text: string) =>
    creditLine(text)?.organizations.map(({ start, end }) => text.slice(start, end));
  for (const text of [
    '**供稿单位：**通州农技中心',
    '**供稿单位**：通州农技中心',
    '供稿单位：通州农技中心',
  ]) {
    assert.deepEqual(said(text), ['通州农技中心']);
  }
  assert.deepEqual(said('**Source:** Moss Street Branch'), ['Moss Street Branch']);
  assert.equal(said('**重点工作：**通州农技中心'), undefined);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditCloses } from '../../../src/3-blocks/links/credit-closes.ts';
import { linkStance, surveyOf } from '../../support/lines.ts';

/** How the rule stands to a headline below a credit on a line of its own, which is the last but one. */
const lineAfterCredit = (lines: readonly string[]) => {
  const evidence = creditCloses(surveyOf(lines), lines.length - 1);
  const weight = evidence
    .filter(({ for: roles, after }) => roles.includes('headline') && after?.includes('credit'))
    .reduce((sum, each) => sum + each.weight, 0);
  return weight > 0 ? 'for' : 'nothing';
};

const closed = ['为乡村振兴奠定了基础。（北京作物学会）', '海淀区科协举办科普展'];

test('should hear a credit close an article, so that a headline follows', () => {
  assert.equal(linkStance(creditCloses, ['paragraph', 'headline'], closed), 'for');
  assert.equal(linkStance(creditCloses, ['paragraph', 'section'], closed), 'for');
  assert.equal(linkStance(creditCloses, ['paragraph', 'paragraph'], closed), 'against');
});

test('should hear the same below a credit on a line of its own', () => {
  const lines = ['（北京作物学会）', '海淀区科协举办科普展'];
  assert.equal(linkStance(creditCloses, ['credit', 'headline'], lines), 'for');
});

for (const before of [
  '所有棱边均为直角（倒角除外）。',
  '现场开展了科普（活动）',
  '会议由秘书长主持。',
]) {
  test(`should have nothing to say below ${before}`, () => {
    const lines = [before, '海淀区科协举办科普展'];
    assert.equal(linkStance(creditCloses, ['paragraph', 'headline'], lines), 'nothing');
    assert.equal(linkStance(creditCloses, ['paragraph', 'paragraph'], lines), 'nothing');
  });
}

test('should have nothing to say below a credit that stands below its headline, as all do', () => {
  const wrapped = ['（供稿：园艺学会）', '经自主申报、县级推荐、视频面试，第七期会员共'];
  const stance = (creditsBelow: boolean) =>
    linkStance(creditCloses, ['credit', 'headline'], wrapped, {
      creditEnds: [true, false],
      creditsBelow,
    });
  assert.equal(stance(false), 'for');
  assert.equal(stance(true), 'nothing');
});

test('should hear a credit between a text and a numbered line close an article, but none below a headline', () => {
  const text = '近日，会议在城西举行，一百二十位会员参加了会议并参观了展览。';
  const stance = (...lines: string[]) =>
    lineAfterCredit([...lines, '供稿：园艺学会', '（二）作物学会走进社区']);
  assert.equal(stance(text), 'for');
  assert.equal(stance('园艺学会召开年会'), 'nothing');
  assert.equal(lineAfterCredit([text, '供稿：园艺学会', `（二）${text}`]), 'nothing');
});

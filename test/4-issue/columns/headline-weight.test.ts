import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DisplayHabits } from '../../../src/4-issue/columns/display-habits.ts';
import { headlineWeight } from '../../../src/4-issue/columns/headline-weight.ts';
import type { Part } from '../../../src/4-issue/columns/parts.ts';
import { countWords } from '../../../src/4-issue/columns/words.ts';

const words = countWords([]);
/** What speaks for lines that touch being one headline. */
const weigh = (lines: readonly string[], wrap?: number) => {
  const habits: DisplayHabits = { usual: 0, parts: false, touching: new Set(), wrap };
  const parts = lines.map((text) => ({ text, width: text.length, gap: 0, indent: 0 }));
  return headlineWeight(parts as unknown as Part[], habits, words);
};
const likelier = (one: readonly string[], other: readonly string[], wrap?: number) =>
  assert.ok(weigh(one, wrap) > weigh(other, wrap));

test('should not like a headline that opens or shuts half a bracket', () => {
  likelier(['市科协开展“春苗”主题党日'], ['市科协开展“春苗主题党日']);
  likelier(['市科协开展“春', '苗”主题党日'], ['春苗”主题党日活动']);
});

test('should join lines that a word runs across, or a numeral and what it counts', () => {
  likelier(['化工厂共建疫', '苗接种实验室'], ['化工厂共建了', '苗木栽种基地']);
  likelier(['护理学会理事会第八', '次全体会议'], ['护理学会理事会会议', '展览开幕日']);
});

test('should join lines that a word runs across, however wide they are', () => {
  const next = '做好土壤普查，吉林汽车工程学会有实招';
  const joinsAbove = (above: string, rest: string) =>
    weigh([above, rest]) + weigh([next]) > weigh([above]) + weigh([rest, next]);
  assert.ok(joinsAbove('中国地质大学（武汉）与远景科技（宝鸡）有限公司共建公众读书联', '合实验室'));
  assert.ok(
    !joinsAbove('中国地质大学（武汉）与远景科技（宝鸡）有限公司共建公众读书会', '绿色农业'),
  );
});

test('should join who did something with what was done, and not a whole deed with the next', () => {
  likelier(['凝心聚力 作物学会', '召开年度总结会'], ['作物学会召开年会', '召开年度总结会']);
  likelier(
    ['凝心聚力谋发展 作物学会召开', '年度总结会'],
    ['作物学会会员代表大会召开', '年度总结会'],
  );
});

test('should go on below a full line where headlines are wrapped, and not below one with room left', () => {
  likelier(['园艺学会推广月季新品种', '展'], ['园艺学会推广月', '展'], 11);
});

test('should like no headline that ends where something is lacking', () => {
  likelier(['水利科普讲师团走进', '浏阳河畔小学'], ['水利科普讲师团开课', '浏阳河畔小学']);
  likelier(['水利科普讲师团开课'], ['水利科普讲师团走进']);
});

test('should not like a headline without the mark that opens the others, nor with one in its midst', () => {
  const habits: DisplayHabits = {
    usual: 0,
    parts: false,
    touching: new Set(),
    wrap: 20,
    mark: '◆',
  };
  const weighMarked = (...bullets: (string | undefined)[]) => {
    const parts = bullets.map((bullet) => ({ text: '社区学堂开课', bullet, width: 6, gap: 0 }));
    return headlineWeight(parts as unknown as Part[], habits, words);
  };
  assert.ok(weighMarked('◆') > weighMarked(undefined));
  assert.ok(weighMarked('◆', undefined) > weighMarked('◆', '◆'));
});

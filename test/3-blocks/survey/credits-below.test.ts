import assert from 'node:assert/strict';
import { test } from 'node:test';
import { survey } from '../../../src/3-blocks/survey.ts';
import { pageOf } from '../../support/lines.ts';

const below = (...lines: string[]) => survey(pageOf(...lines)).creditsBelow;

const text = '近日，学会在通州区召开会员大会，一百二十位会员参加。';
const story = (name: string) => [`${name}学会召开年会`, `（供稿：${name}学会）`, text];

test('should see that credits stand below headlines', () => {
  assert.equal(below(...story('园艺'), ...story('作物'), ...story('制冷')), true);
});

test('should not see it where two credits do so, or one closes its text', () => {
  assert.equal(below(...story('园艺'), ...story('作物')), false);
  const closed = ['林业学会召开年会', text, '（供稿：林业学会）'];
  assert.equal(below(...story('园艺'), ...closed, ...story('作物'), ...story('制冷')), false);
});

test('should not see it where credits close texts of one line without a full stop', () => {
  const notice = (name: string) => [
    '会员登记通知',
    '',
    `${name}学会会员请于月底前登记`,
    '',
    `（供稿：${name}学会）`,
  ];
  assert.equal(below(...notice('园艺'), ...notice('作物'), ...notice('制冷')), false);
});

test('should see it below numbered headlines that are indented as text is, but not below numbered points', () => {
  const numbered = (number: string, ...below: string[]) => [
    `　　（${number}）作物学会召开年会`,
    ...below,
  ];
  const credited = ['供稿：作物学会', `　　${text}`];
  const lines = ['一、要闻', ...['一', '二', '三'].flatMap((each) => numbered(each, ...credited))];
  assert.equal(below(...lines), true);
  const points = ['一', '二', '三'].map((each) => `　　（${each}）学会要在年内办成十件实事。`);
  assert.equal(below('一、要闻', ...points.flatMap((each) => [each, ...credited])), false);
});

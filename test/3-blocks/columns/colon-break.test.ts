import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colonBreak } from '../../../src/3-blocks/columns/colon-break.ts';
import { lineStance } from '../../support/lines.ts';

const ended = '报名表请于五月底前交回。';
const stance = (...lines: string[]) => lineStance(colonBreak, 'headline', [ended, ...lines], {}, 1);

test('should hear a headline that is broken behind its colon', () => {
  assert.equal(stance('', '暑期阅读挑战：', '招募志愿者'), 'for');
  assert.equal(stance('', '新书推介：', '纸上风云', '', ended), 'for');
});

test('should not hear one in what announces a list, touches a text or stands above a sentence', () => {
  assert.equal(stance('', '获奖名单如下：', '李秋实'), 'nothing');
  assert.equal(stance('', '特别鸣谢：', '李秋实', '王春生'), 'nothing');
  assert.equal(stance('暑期阅读挑战：', '招募志愿者'), 'nothing');
  assert.equal(stance('', '暑期阅读挑战：', ended), 'nothing');
});

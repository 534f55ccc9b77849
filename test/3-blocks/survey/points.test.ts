import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPoints } from '../../../src/3-blocks/survey/points.ts';
import { pageOf } from '../../support/lines.ts';

const points = (lines: string[], sections?: string, headlines?: string) => [
  ...findPoints(pageOf(...lines).printed, sections, headlines),
];

test('should find a run of numbers that begins after a sentence', () => {
  const lines = ['专家建议如下：', '（一）选用健康种苗', '育苗前要消毒。', '（二）合理密植'];
  assert.deepEqual(points(lines), [1, 3]);
});

test('should find no point in headlines that count from a section', () => {
  assert.deepEqual(
    points(['【学会动态】', '1. 作物学会召开年会', '会议结束。', '2. 园艺学会换届']),
    [],
  );
});

test('should find no point in what is set like sections or headlines', () => {
  const lines = ['会议由秘书长主持。', '一、基层风采', '1. 园艺学会换届'];
  assert.deepEqual(points(lines, 'number han', 'number arabic'), []);
});

test('should find no point below a credit, which closes an article', () => {
  assert.deepEqual(points(['会议结束。（北京作物学会）', '1. 园艺学会换届']), []);
});

test('should end a run that does not count on', () => {
  const lines = ['建议如下：', '（一）选种', '（三）密植', '（四）施肥'];
  assert.deepEqual(points(lines), [1]);
});

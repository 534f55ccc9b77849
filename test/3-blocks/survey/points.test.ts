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

const headline = 'number arabic';

test('should find a list set like the headlines, which count on behind it', () => {
  const list = ['说明几点：', '1. 机具须现场核验；', '2. 凭合同申请。'];
  const after = ['4. 乡里的三本账', '5. 白鹭引来停工令'];
  const lines = ['2. 油菜长势良好', '会议结束。', '3. 补贴掌上办', ...list, ...after];
  assert.deepEqual(points(lines, undefined, headline), [4, 5]);
});

test('should find a list that bears the number of the next headline as well', () => {
  const list = ['说明几点：', '1. 机具须现场核验；', '2. 凭合同申请。', '3. 不必填报。'];
  const lines = ['1. 油菜长势良好', ...list, '2. 补贴掌上办', '已有说明。', '3. 乡里的三本账'];
  assert.deepEqual(points(lines, undefined, headline), [2, 3, 4]);
});

test('should find no list where the headlines begin to count anew', () => {
  const lines = ['1. 油菜长势良好', '会议结束。', '2. 补贴掌上办', '会议结束。'];
  const anew = ['1. 乡里的三本账', '会议结束。', '2. 白鹭引来停工令'];
  assert.deepEqual(points([...lines, ...anew], undefined, headline), []);
});

test('should end a run at a section or a credit, whatever comes next', () => {
  const list = ['说明几点：', '1. 机具须现场核验；', '2. 凭合同申请。'];
  assert.deepEqual(points([...list, '【基层来信】', '3. 乡里的三本账'], 'bracket 【'), [1, 2]);
  assert.deepEqual(points([...list, '供稿：农机处', '3. 乡里的三本账']), [1, 2]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairedByOrder } from '../../../src/4-issue/checks/paired-by-order.ts';

const others = ['作物学会召开年会', '园艺专家走进社区'] as const;
const between = (...lines: string[]) => [others[0], ...lines, others[1]];
const pairs = (entries: readonly string[], headlines: readonly string[]) => [
  ...pairedByOrder(entries, headlines),
];

test('should pair headlines with the entries that say the same', () => {
  assert.deepEqual(pairs(others, ['作物学会召开年会', '无人机试飞', '园艺专家走进社区小学']), [
    [0, 0],
    [2, 1],
  ]);
});

test('should pair one that says it in other words between the same neighbours', () => {
  assert.deepEqual(
    new Map(pairs(between('新员工报到'), between('应届毕业生录用人员报到'))).get(1),
    1,
  );
});

test('should pair none that shares no word with it, stands elsewhere, or is not the only one', () => {
  const entries = between('新员工报到');
  assert.equal(pairs(entries, between('应届毕业生名单公布')).length, 2);
  assert.equal(pairs(entries, [...others, '应届毕业生录用人员报到']).length, 2);
  assert.equal(pairs(entries, between('应届毕业生录用人员报到', '报到须知')).length, 2);
});

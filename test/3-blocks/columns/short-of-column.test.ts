import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortOfColumn } from '../../../src/3-blocks/columns/short-of-column.ts';
import { surveyOf } from '../../support/lines.ts';

const wide = '七十八岁的退休教师把自己四十年采集的三千六百只蝴蝶标本悉数捐给金';
const facts = { columns: [33, 33, 33] };
const says = (...lines: string[]) => shortOfColumn(surveyOf(lines, facts), 2).length > 0;

test('should part what follows a sentence that ends on a line with room left', () => {
  assert.ok(
    says(wide, '陵自然馆并建立独立的数字档案供公众查询与研究使用命名闻氏。', '骨头会说话，'),
  );
});

test('should say nothing after a full line, or after a line of another column', () => {
  assert.ok(
    !says(wide, '陵自然馆并建立独立的数字档案供公众查询与研究使用并且命名为闻氏。', '骨头会说话，'),
  );
  assert.ok(!says(wide, '陵自然馆。', '骨头会说话，'));
});

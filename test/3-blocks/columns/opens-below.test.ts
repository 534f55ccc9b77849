import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opensBelow } from '../../../src/3-blocks/columns/opens-below.ts';
import { surveyOf } from '../../support/lines.ts';

const ended = '会后，与会人员合影留念。';
const news = '3月8日，作物学会在通州区举办讲座。';
const says = (...lines: string[]) => opensBelow(surveyOf(lines), lines.length - 1).length > 0;

test('should hear a text open as news does below a headline', () => {
  assert.ok(says(ended, '听专家讲秋天，居民直呼过瘾', news));
});

test('should not hear it below a line that leads on, or that opens as news does itself', () => {
  assert.ok(!says(ended, '《作物学会工作要点》已于', news));
  assert.ok(!says(ended, '记者从作物学会获悉，新版办法', news));
});

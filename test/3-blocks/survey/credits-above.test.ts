import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PrintedLine } from '../../../src/2-lines/printed.ts';
import { creditsAbove } from '../../../src/3-blocks/survey/credits-above.ts';
import { isDisplay } from '../../../src/3-blocks/survey/display.ts';
import { pageOf } from '../../support/lines.ts';

const above = (...lines: string[]) =>
  creditsAbove(pageOf(...lines).printed, (line: PrintedLine) => isDisplay(line, undefined, false));
const story = '近日，学会召开工作会议，部署全年重点任务。';

test('should see that credits stand above their headlines', () => {
  const first = ['供稿：作物学会', '作物学会召开年会', story];
  assert.equal(above(...first, '供稿：昆虫学会', '昆虫学会走访农场', story), true);
});

test('should not take credits that close their texts for credits above the next headlines', () => {
  const first = ['作物学会召开年会', story, '供稿：作物学会'];
  assert.equal(above(...first, '昆虫学会走访农场', story, '供稿：昆虫学会'), false);
});

test('should not take a single credit for a habit', () => {
  assert.equal(above('供稿：作物学会', '作物学会召开年会', story), false);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingLevels } from '../../../src/3-blocks/survey/heading-levels.ts';
import { pageOf } from '../../support/lines.ts';

const story = '近日，学会召开工作会议，部署全年重点任务。';
const levels = (section: string, headline: string, odd = headline) =>
  headingLevels(
    pageOf(
      ...[`${section} 学会动态`, `${headline} 作物学会召开年会`, story],
      ...[`${odd} 昆虫学会走访农场`, story],
      ...[`${section} 通知公告`, `${headline} 市科协举办展览`, story],
    ).printed,
    0,
  );

test('should tell the level of sections from that of headlines', () => {
  assert.deepEqual(levels('#', '##'), { section: 1, headline: 2 });
});

test('should tell nothing from levels that are alike, or differ for no reason', () => {
  assert.equal(levels('##', '##'), undefined);
  assert.equal(levels('#', '##', '####'), undefined);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../../src/site/catalog.ts';
import { statisticsCharts } from '../../../src/site/charts/statistics-charts.ts';
import type { IngestedIssue } from '../../../src/site/read-archive.ts';
import { statisticsOf } from '../../../src/site/statistics.ts';
import { stringsOf } from '../../../src/site/strings/index.ts';
import { anArticle, anIssue } from '../archive.ts';

function chartsOf(ingested: IngestedIssue[]) {
  const catalog = buildCatalog(ingested);
  const charts = statisticsCharts(statisticsOf(ingested, catalog), catalog, stringsOf('zh-Hans'));
  return Object.fromEntries(
    charts.map(({ caption, counts }) => [
      caption,
      counts.map(({ name, count }) => `${name} ${count}`),
    ]),
  );
}

test('should count issues and articles by year, publication, grade, section and organization', () => {
  const charts = chartsOf([
    anIssue({ id: 'a-1', publication: '甲报', year: 2023 }, [
      anArticle({ order: 1, section: '动态', grade: 'sure' }),
      anArticle({ order: 2, organizations: ['甲学会'] }),
    ]),
    anIssue({ id: 'a-2', publication: '甲报', year: 2022 }, []),
  ]);
  assert.deepEqual(charts, {
    各年期数: ['2022年 1', '2023年 1'],
    各年篇数: ['2022年 0', '2023年 2'],
    各刊期数: ['甲报 2'],
    各刊篇数: ['甲报 2'],
    拆分把握: ['确定 1', '大致可信 0', '存疑 0', '未评 1'],
    栏目篇数: ['动态 1'],
    机构篇数: ['甲学会 1'],
  });
});

test('should show no chart that has nothing to show', () => {
  assert.deepEqual(Object.keys(chartsOf([])), ['拆分把握']);
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage, type StaticSite, serveStatic } from '../support/browser.ts';
import { sampleArchive } from '../support/sample.ts';

/** What readers would ask the sample archive, and pieces of the headlines that they want first. */
const queries: Record<string, string[]> = {
  黑龙江: ['黑龙江省人民政府签署'],
  苏迪普: ['苏迪普·帕里克'],
  中国节能: ['中国节能环保集团'],
  北京证券交易所: ['赴北京证券交易所'],
  '高校 志愿服务': ['高校大学生科技志愿服务', '高校大学生'],
  中医药: ['中医药十大学术进展', '2022年度中医药'],
  女科技工作者: ['女科技工作者'],
  长缨论坛: ['长缨论坛'],
  '"Rock Mechanics Bulletin"': ['Rock Mechanics Bulletin'],
  濮阳: ['濮阳市科协'],
  'T/CMES 04003-2022': ['全陶瓷轴承'],
  轴承: ['全陶瓷轴承'],
  之江院士讲坛: ['之江院士讲坛'],
  十四五: ['“十四五”'],
  京南大学联盟: ['京南大学联盟'],
  交通安全: ['交通安全体验'],
  沈阳市老科协: ['沈阳市老科协'],
  气象科普: ['气象科普'],
  民主生活会: ['民主生活会'],
  陕西省科协: ['陕西省科协到北京'],
  跨年: ['科学跨年'],
  制冷学会: ['北京制冷学会'],
  昌平区科协: ['昌平区科协', '昌平'],
  联席会: ['联席会'],
  生态农场: ['生态农场'],
  西城区科协: ['西城区科协'],
  '门头沟 防汛': ['防汛抢险救灾'],
  主题教育: ['主题教育'],
  千人进千企: ['千人进千企'],
  石景山: ['石景山区科协第九次代表大会'],
  平谷: ['平谷区四校学子'],
  膜技术: ['膜技术论坛'],
  老科協: ['沈阳市老科协', '清华大学老科协'],
};

let browser: Browser;
let site: StaticSite;
let page: Page;

before(async () => {
  const { outputDir } = await sampleArchive('/');
  site = await serveStatic(outputDir);
  browser = await launchBrowser();
  ({ page } = await openPage(browser));
});

after(async () => {
  await browser?.close();
  await site?.close();
});

for (const [query, wanted] of Object.entries(queries)) {
  test(`should put first what a reader wants of ${query}`, async () => {
    await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
    await page.locator('#search-results[data-state="done"]').waitFor();
    const first = await page.locator('#search-results > li h2').first().textContent();
    assert.ok(
      wanted.some((piece) => first?.replaceAll(/\s/g, '').includes(piece.replaceAll(/\s/g, ''))),
      `${first} stands first`,
    );
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breadcrumbList } from '../../../src/site/machines/breadcrumb-list.ts';
import {
  issuePage,
  newsArticle,
  publicationPage,
  type Thing,
  webSite,
} from '../../../src/site/machines/json-ld.ts';
import { vocabularyFaults } from '../../support/schema-org.ts';
import { anArticle, anIssue } from '../archive.ts';
import { aContext, aSite, hostileArchive } from './context.ts';

const plain = (thing: Thing) => JSON.parse(JSON.stringify(thing));

const ingested = anIssue(
  {
    publication: '甲报',
    publisher: '甲学会',
    year: 2023,
    number: 7,
    wholeNumber: 60,
    date: '2023-03-10',
  },
  [anArticle({ date: '2023-03-10', section: '动态', organizations: ['乙学会'] })],
);

test('should be of the vocabulary of schema.org, whatever is known', () => {
  const licence = { name: '署名', address: undefined };
  const sites = [
    aSite,
    { ...aSite, address: undefined },
    { ...aSite, publisher: '甲馆', licence },
    { ...aSite, licence: { ...licence, address: 'https://example.org/by' } },
  ];
  for (const site of sites) {
    const { catalog, strings } = aContext([ingested, ...hostileArchive()], site);
    const articles = catalog.articles.map((article) => newsArticle(article, site, strings, '摘要'));
    const issues = catalog.issues.map((issue) => issuePage(issue, site, strings));
    const publications = catalog.publications.map((each) => publicationPage(each, site));
    const list = breadcrumbList([{ name: '各期', address: '/issues/' }], site, strings);
    for (const thing of [...articles, ...issues, ...publications, webSite(catalog, site), list]) {
      if (thing) assert.deepEqual(vocabularyFaults(plain(thing)), []);
    }
  }
});

test('should be found wrong where a type or a property is none of the vocabulary', () => {
  assert.notDeepEqual(vocabularyFaults({ '@type': 'Bulletin' }), []);
  assert.notDeepEqual(vocabularyFaults({ '@type': 'NewsArticle', issueNumber: '7' }), []);
  const misplaced = { '@type': 'NewsArticle', author: { '@type': 'Periodical' } };
  assert.notDeepEqual(vocabularyFaults(misplaced), []);
});

test('should set an article in its issue, and the issue in its periodical', () => {
  const { catalog, strings } = aContext([ingested]);
  const [article] = catalog.articles;
  const thing = plain(newsArticle(article as (typeof catalog.articles)[0], aSite, strings));
  assert.equal(thing['@type'], 'NewsArticle');
  assert.equal(thing.url, 'https://archive.example.org/issues/a-1/01/');
  assert.equal(thing.datePublished, '2023-03-10');
  assert.equal(thing.articleSection, '动态');
  assert.equal(thing.author[0].name, '乙学会');
  assert.equal(thing.isPartOf['@type'], 'PublicationIssue');
  assert.equal(thing.isPartOf.issueNumber, '7');
  assert.equal(thing.isPartOf.isPartOf['@type'], 'Periodical');
  assert.equal(thing.isPartOf.isPartOf.name, '甲报');
  assert.match(thing.isPartOf.isPartOf.url, /\/publications\/jiabao-[0-9a-f]{6}\/$/);
});

test('should say nothing that is not known, and no doubtful date', () => {
  const facts = { date: '2022-03~' };
  const { catalog, strings } = aContext([anIssue(facts, [anArticle({ ...facts, title: '' })])]);
  const [article] = catalog.articles;
  const thing = plain(newsArticle(article as (typeof catalog.articles)[0], aSite, strings));
  for (const absent of ['headline', 'datePublished', 'author', 'articleSection', 'publisher']) {
    assert.equal(absent in thing, false, absent);
  }
  assert.equal('isPartOf' in thing.isPartOf, false);
});

test('should offer the search of the site, where it knows where it stands', () => {
  const { catalog } = aContext([ingested]);
  const { potentialAction, hasPart } = plain(webSite(catalog, aSite));
  assert.equal(
    potentialAction.target.urlTemplate,
    'https://archive.example.org/search/?q={search_term_string}',
  );
  assert.equal(hasPart[0].name, '甲报');
  const nowhere = plain(webSite(catalog, { ...aSite, address: undefined }));
  assert.equal('potentialAction' in nowhere, false);
});

test('should number the steps to a page from home, where the site knows where it stands', () => {
  const { strings } = aContext();
  const steps = [{ name: '各期', address: '/issues/' }];
  const { itemListElement } = plain(breadcrumbList(steps, aSite, strings) as Thing);
  assert.deepEqual(
    itemListElement.map(({ position, item }: { position: number; item: string }) => [
      position,
      item,
    ]),
    [
      [1, 'https://archive.example.org/'],
      [2, 'https://archive.example.org/issues/'],
    ],
  );
  assert.equal(breadcrumbList(steps, { ...aSite, address: undefined }, strings), undefined);
});

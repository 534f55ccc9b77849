import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type HeadMetadata, headMetadata } from '../../../src/site/machines/head.ts';
import { highwire } from '../../../src/site/machines/highwire.ts';
import { openGraph } from '../../../src/site/machines/open-graph.ts';
import { vocabularyFaults } from '../../support/schema-org.ts';
import { anArticle, anIssue } from '../archive.ts';
import { aContext, aSite } from './context.ts';

const day = '2023-03-10';
const issue = anIssue({ publication: '甲报', publisher: '甲学会', number: 7, date: day }, [
  anArticle(
    { date: day, section: '动态', organizations: ['甲学会', '乙学会'] },
    `${'长'.repeat(200)}。`,
  ),
]);

function headOf(context = aContext([issue])): HeadMetadata {
  const [article] = context.catalog.articles;
  const address = article?.address ?? '';
  return headMetadata({ address, title: article?.title, article }, context);
}

const values = (pairs: HeadMetadata['named'], name: string) =>
  pairs.filter(([own]) => own === name).map(([, value]) => value);
const hrefs = (head: HeadMetadata, rel: string, type?: string) =>
  head.links.filter((link) => link.rel === rel && link.type === type).map(({ href }) => href);

test('should describe an article by its beginning', () => {
  assert.equal(headOf().description, `${'长'.repeat(120)}…`);
});

test('should describe an issue by its headlines', () => {
  const articles = [
    anArticle({ title: '一' }),
    anArticle({ title: '' }),
    anArticle({ title: '三' }),
  ];
  const context = aContext([anIssue({ publication: '甲报' }, articles)]);
  const [own] = context.catalog.issues;
  const page = { address: own?.address ?? '', title: '甲报', issue: own };
  assert.equal(headMetadata(page, context).description, '一 · 三');
});

test('should describe it as Zotero and Google Scholar read it', () => {
  const { named } = headOf();
  assert.deepEqual(values(named, 'citation_title'), ['标题']);
  assert.deepEqual(values(named, 'citation_author'), ['甲学会', '乙学会']);
  assert.deepEqual(values(named, 'citation_publication_date'), ['2023/03/10']);
  assert.deepEqual(values(named, 'citation_journal_title'), ['甲报']);
  assert.deepEqual(values(named, 'citation_issue'), ['7']);
  assert.deepEqual(values(named, 'citation_public_url'), [
    'https://archive.example.org/issues/a-1/01/',
  ]);
});

test('should describe it in Dublin Core, and say which that is', () => {
  const head = headOf();
  assert.deepEqual(hrefs(head, 'schema.DC'), ['http://purl.org/dc/elements/1.1/']);
  assert.deepEqual(values(head.named, 'DC.creator'), ['甲学会', '乙学会']);
  assert.deepEqual(values(head.named, 'DC.subject'), ['动态']);
  assert.deepEqual(values(head.named, 'DC.date'), [day]);
});

test('should say as much of a doubtful date as each format can', () => {
  const facts = { date: '2022-03~' };
  const context = aContext([anIssue(facts, [anArticle(facts)])]);
  const head = headOf(context);
  assert.deepEqual(values(head.named, 'DC.date'), ['2022-03~']);
  assert.deepEqual(values(head.named, 'citation_publication_date'), ['2022']);
  assert.deepEqual(values(head.properties, 'article:published_time'), []);
  assert.doesNotMatch(head.jsonLd ?? '', /datePublished/);
});

test('should tell a date to the month as one, where a format can', () => {
  const facts = { date: '2022-03' };
  const head = headOf(aContext([anIssue(facts, [anArticle(facts)])]));
  assert.deepEqual(values(head.named, 'DC.date'), ['2022-03']);
  assert.deepEqual(values(head.named, 'citation_publication_date'), ['2022/03']);
  assert.deepEqual(values(head.properties, 'article:published_time'), []);
  assert.match(head.jsonLd ?? '', /"datePublished":"2022-03"/);
});

test('should lead to its other forms, to the feeds nearest first, and to the search', () => {
  const head = headOf();
  assert.deepEqual(hrefs(head, 'canonical'), ['https://archive.example.org/issues/a-1/01/']);
  assert.deepEqual(hrefs(head, 'alternate', 'text/markdown'), ['/issues/a-1/01/article.md']);
  assert.deepEqual(hrefs(head, 'alternate', 'application/json'), ['/issues/a-1/01/article.json']);
  const [near, whole] = hrefs(head, 'alternate', 'application/atom+xml');
  assert.match(near ?? '', /^\/publications\/jiabao-[0-9a-f]{6}\/feed\.xml$/);
  assert.equal(whole, '/feed.xml');
  assert.deepEqual(hrefs(head, 'search', 'application/opensearchdescription+xml'), [
    '/opensearch.xml',
  ]);
});

test('should leave out of a site without address what needs one, and keep the rest', () => {
  const head = headOf(aContext([issue], { ...aSite, address: undefined }));
  for (const rel of ['canonical', 'search']) {
    assert.equal(head.links.filter((link) => link.rel === rel).length, 0);
  }
  assert.deepEqual(hrefs(head, 'alternate', 'application/atom+xml'), []);
  assert.deepEqual(hrefs(head, 'alternate', 'text/markdown'), ['/issues/a-1/01/article.md']);
  const told = JSON.stringify([head.named, head.properties, head.jsonLd]);
  assert.doesNotMatch(told, /archive\.example\.org/);
  assert.deepEqual(values(head.named, 'DC.identifier'), ['a-1/01']);
});

test('should give a section its own feed, and home the site', () => {
  const context = aContext([issue]);
  const [group] = context.catalog.sections;
  assert.ok(group);
  const head = headMetadata({ address: group.address, title: group.name, group }, context);
  assert.deepEqual(hrefs(head, 'alternate', 'application/feed+json'), [
    `${group.address}feed.json`,
    '/feed.json',
  ]);
  const home = headMetadata({ address: '/' }, context);
  assert.equal(home.description, aSite.summary);
  assert.match(home.jsonLd ?? '', /"@type":"WebSite"/);
});

test('should say what is known of an organization, and give a feed only to one with articles', () => {
  const context = aContext([issue]);
  const [printed] = context.catalog.organizations;
  assert.ok(printed);
  const authority = {
    name: '甲协会',
    aliases: ['甲协'],
    from: '1958',
    homepage: 'https://a.test/',
  };
  const parent = { name: '丙会', address: '/organizations/binghui/' };
  const group = { ...printed, name: '甲协会', authority, parent };
  const head = headMetadata({ address: group.address, group }, context);
  const thing = JSON.parse(head.jsonLd ?? '');
  assert.deepEqual(vocabularyFaults(thing), []);
  assert.deepEqual(thing.alternateName, ['甲协', printed.name]);
  assert.equal(thing.parentOrganization.name, '丙会');
  const empty = { ...group, articles: [], issues: [] };
  const links = headMetadata({ address: group.address, group: empty }, context);
  assert.deepEqual(hrefs(links, 'alternate', 'application/atom+xml'), ['/feed.xml']);
});

test('should call no page canonical that is not to be indexed, nor one that stands for others', () => {
  const context = aContext([issue]);
  for (const page of [{ address: '/review/', noIndex: true }, { address: '/404.html' }]) {
    const head = headMetadata(page, context);
    assert.deepEqual(hrefs(head, 'canonical'), []);
    assert.deepEqual(head.properties, []);
  }
});

test('should let no text end the script that holds it', () => {
  const title = '</script><script>alert(1)</script>';
  const { jsonLd = '' } = headOf(aContext([anIssue({}, [anArticle({ title })])]));
  assert.doesNotMatch(jsonLd, /</);
  assert.equal(JSON.parse(jsonLd).headline, title);
});

test('should name a page for cards, in the language of the site', () => {
  const site = { ...aSite, language: 'en' as const };
  const page = { address: '/', title: undefined, description: '摘要' };
  const properties = Object.fromEntries(openGraph(page, site));
  assert.equal(properties['og:title'], site.title);
  assert.equal(properties['og:locale'], 'en_US');
  assert.equal(properties['og:type'], 'website');
});

test('should give the whole number where no other is known', () => {
  const { catalog } = aContext([anIssue({ wholeNumber: 60 })]);
  const tags = Object.fromEntries(highwire(catalog.articles[0] as never, aSite));
  assert.equal(tags.citation_issue, '60');
});

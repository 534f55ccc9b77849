import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Authority } from '../../../src/site/authorities/authority.ts';
import { otherNames } from '../../../src/site/authorities/labels.ts';
import { redirectsOf } from '../../../src/site/authorities/redirects.ts';
import { buildCatalog } from '../../../src/site/catalog.ts';
import { anArticle, anIssue } from '../archive.ts';

const authorities: Authority[] = [
  { name: '某市科学技术协会', aliases: ['市科协'] },
  { name: '某市某县科学技术协会', aliases: ['某县科协', '县科协'], parent: '某市科学技术协会' },
  { name: '从未署名的学会', aliases: ['从未'] },
];

const credits = [
  ['某县科协'],
  ['某市某县科学技术协会'],
  ['某 县科协', '乙学会'],
  ['甲大学（北京）'],
  ['甲大学(北京)'],
];
const articles = credits.map((organizations, at) => anArticle({ order: at + 1, organizations }));
const catalog = buildCatalog([anIssue({ date: '2023-03-10' }, articles)], authorities);
const named = (name: string) => catalog.organizations.find((group) => group.name === name);

test('should gather an organization under all its names, and keep each as it is printed', () => {
  const county = named('某市某县科学技术协会');
  assert.equal(county?.articles.length, 3);
  assert.deepEqual(
    catalog.articles.map(({ organizations }) => organizations[0]?.name),
    credits.map(([name]) => name),
  );
  const addresses = catalog.articles
    .slice(0, 3)
    .map((article) => article.organizations[0]?.address);
  assert.deepEqual(new Set(addresses), new Set([county?.address]));
});

test('should lie where its canonical name says, whatever is printed', () => {
  const [article] = buildCatalog([
    anIssue({}, [anArticle({ organizations: ['某市某县科学技术协会'] })]),
  ]).articles;
  assert.equal(named('某市某县科学技术协会')?.address, article?.organizations[0]?.address);
});

test('should not take a name for an authority that only begins alike', () => {
  assert.equal(named('乙学会')?.authority, undefined);
  assert.equal(named('乙学会')?.articles.length, 1);
});

test('should take names for one that differ in width or spaces only', () => {
  assert.equal(
    named('甲大学（北京）')?.articles.length ?? named('甲大学(北京)')?.articles.length,
    2,
  );
});

test('should link an organization to the one above it, which has a page without articles of its own', () => {
  const [city, ...others] = catalog.parentOrganizations;
  assert.deepEqual(others, []);
  assert.deepEqual(named('某市某县科学技术协会')?.parent, {
    name: '某市科学技术协会',
    address: city?.address,
  });
  assert.deepEqual(
    city?.members.map(({ name }) => name),
    ['某市某县科学技术协会'],
  );
  assert.equal(named('某市科学技术协会'), undefined);
});

test('should tell all other names, and how often each is printed', () => {
  const county = named('某市某县科学技术协会');
  assert.ok(county);
  assert.deepEqual(otherNames(county), [
    { name: '某 县科协', count: 1 },
    { name: '某县科协', count: 1 },
    { name: '县科协', count: 0 },
  ]);
});

test('should lead on from the addresses that other names had', () => {
  const own = buildCatalog([anIssue({}, [anArticle({ organizations: ['某县科协'] })])]);
  const former = own.organizations[0]?.address;
  const redirects = redirectsOf(catalog, { address: 'https://example.org/a/' });
  const redirect = redirects.find(({ from }) => from === former);
  assert.equal(redirect?.to.name, '某市某县科学技术协会');
  assert.equal(redirect?.canonical, `https://example.org/a${redirect?.to.address}`);
  const pages = [...catalog.organizations, ...catalog.parentOrganizations];
  for (const { from, to } of redirects) {
    assert.ok(!pages.some(({ address }) => address === from));
    assert.ok(pages.some(({ address }) => address === to.address));
  }
});

test('should stand hostile names', () => {
  const names = ['甲', '𠮷'.repeat(100), '\u202Eمؤسسة', '<b>&"\'{{ 1 }}', '%2e%2e/', '　', '.'];
  const { organizations } = buildCatalog([anIssue({}, [anArticle({ organizations: names })])]);
  assert.equal(organizations.length, names.length);
  for (const { address } of organizations) assert.match(address, /^\/organizations\/[a-z0-9-]+\/$/);
});

test('should end with authorities that are their own ancestors', () => {
  const circle: Authority[] = [
    { name: '甲', aliases: [], parent: '乙' },
    { name: '乙', aliases: [], parent: '丙' },
    { name: '丙', aliases: [], parent: '乙' },
  ];
  const { parentOrganizations } = buildCatalog(
    [anIssue({}, [anArticle({ organizations: ['甲'] })])],
    circle,
  );
  assert.equal(parentOrganizations.length, 2);
});

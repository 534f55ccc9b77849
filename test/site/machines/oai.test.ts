import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHarvestable, oaiFile } from '../../../src/site/machines/oai.ts';
import { assertValidXml, xmlFaults } from '../../support/validators.ts';
import { anArticle, anIssue } from '../archive.ts';
import { aContext, aSite, hostileArchive, recordedOn, textOf } from './context.ts';

const articles = [
  anArticle({ order: 1, date: '2023-03-10', organizations: ['甲学会', '乙学会'], section: '动态' }),
  anArticle({ order: 2, date: '2022-03~' }),
  anArticle({ order: 3 }),
];

test('should be a valid static repository, whatever the texts', async () => {
  await assertValidXml('oai', textOf(oaiFile(aContext(hostileArchive()))));
});

test('should be found invalid by the validators where a record has no day', async () => {
  const text = textOf(oaiFile(aContext()));
  const broken = text.replace(/<oai:datestamp>[^<]*<\/oai:datestamp>/, '');
  assert.notDeepEqual(await xmlFaults('oai', broken), []);
});

test('should hold a record of Dublin Core for each article', () => {
  const text = textOf(oaiFile(aContext([anIssue({}, articles)])));
  assert.equal(text.match(/<oai:record>/g)?.length, 3);
  assert.match(text, /<oai:identifier>oai:archive\.example\.org:a-1\/01</);
  assert.match(text, /<dc:creator>甲学会<\/dc:creator><dc:creator>乙学会</);
  assert.match(text, /<dc:date>2022-03~</);
});

test('should date records by what is recorded, else by what is meant, else by the earliest', () => {
  const issue = anIssue({}, articles);
  const stamps = (ledger = new Map()) =>
    [
      ...textOf(oaiFile(aContext([issue], undefined, ledger))).matchAll(/[dD]atestamp>([\d-]+)/g),
    ].map(([, day]) => day);
  assert.deepEqual(stamps(), ['2022-03-01', '2023-03-10', '2022-03-01', '2022-03-01']);
  const recorded = new Map(recordedOn('2026-11-24', [issue]));
  assert.deepEqual(new Set(stamps(recorded)), new Set(['2026-11-24']));
});

test('should need somebody to write to', () => {
  assert.equal(isHarvestable(aSite), true);
  for (const contact of [undefined, 'https://example.org/a@b', 'archive@example']) {
    assert.equal(isHarvestable({ ...aSite, contact }), false);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Profile } from '../../../src/2-lines/profile.ts';
import { contactAddress, otherTitles } from '../../../src/site/calendar/filters.ts';
import { buildCatalog } from '../../../src/site/catalog.ts';
import { anIssue } from '../archive.ts';

function titlesBy(publisher: string, ...profiles: Partial<Profile>[]) {
  const { publications } = buildCatalog([anIssue({ publication: '院讯', publisher })]);
  assert.ok(publications[0]);
  return otherTitles(
    publications[0],
    profiles.map((each) => ({
      title: '院讯',
      aliases: [],
      sections: [],
      runningHeads: [],
      ...each,
    })),
  );
}

test('should know other titles from the profile of the publication', () => {
  assert.deepEqual(titlesBy('甲院', { title: '別报', aliases: ['乙'] }, { aliases: ['甲讯'] }), [
    '甲讯',
  ]);
});

test('should take the profile of the publisher among those of namesakes', () => {
  const profiles = [
    { publisher: '乙院', aliases: ['乙讯'] },
    { publisher: '甲院', aliases: ['甲讯'] },
  ];
  assert.deepEqual(titlesBy('甲院', ...profiles), ['甲讯']);
  assert.deepEqual(titlesBy('甲院'), []);
});

test('should write to an e-mail address and open one of the web', () => {
  assert.equal(contactAddress('editor@example.org'), 'mailto:editor@example.org');
  assert.equal(contactAddress('https://example.org/contact'), 'https://example.org/contact');
});

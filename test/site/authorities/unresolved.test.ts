import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAuthorities } from '../../../src/site/authorities/authorities-file.ts';
import type { Authority } from '../../../src/site/authorities/authority.ts';
import { mostNames, unresolvedOf } from '../../../src/site/authorities/unresolved.ts';
import { buildCatalog } from '../../../src/site/catalog.ts';
import { anArticle, anIssue } from '../archive.ts';

const authorities: Authority[] = [
  { name: '北京市西城区科学技术协会', aliases: ['西城科协'], kind: '科协', from: '1958' },
];

function unresolved(names: string[], known = authorities) {
  const articles = names.map((name, at) => anArticle({ order: at + 1, organizations: [name] }));
  return unresolvedOf(buildCatalog([anIssue({}, articles)], known));
}

test('should show a name beside the organization that it may mean, with the entry that joins them', () => {
  const { likely, total } = unresolved(['西城区科协', '西城科协']);
  assert.equal(total, 1);
  assert.equal(likely[0]?.name, '西城区科协');
  const [match] = likely[0]?.matches ?? [];
  assert.equal(match?.organization.name, '北京市西城区科学技术协会');
  const { authorities: read, diagnostics } = readAuthorities('a.yml', match?.yaml ?? '');
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(read, [{ ...authorities[0], aliases: ['西城科协', '西城区科协'] }]);
});

test('should show two unknown names that may be one, the longer as the name', () => {
  const { likely } = unresolved(['北京昆虫学会', '昆虫学会'], []);
  assert.deepEqual(
    likely.map(({ matches }) => matches[0]?.yaml),
    Array(2).fill('- name: 北京昆虫学会\n  aliases: [昆虫学会]\n'),
  );
});

test('should leave a name once it is decided on', () => {
  const { authorities: decided } = readAuthorities('a.yml', '- name: 昆虫学会');
  const { likely, others } = unresolved(['昆虫学会'], decided);
  assert.deepEqual([likely, others], [[], []]);
});

test('should give entries for names that are like no other, as YAML reads them', () => {
  const names = ['甲学会', 'yes', '- name: 乙', '"引号', '甲: 乙 # 丙', '𠮷田会'];
  const { others, yaml } = unresolved(names, []);
  assert.equal(others.length, names.length);
  const { authorities: read, diagnostics } = readAuthorities('a.yml', yaml);
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(read.map(({ name }) => name).sort(), names.toSorted());
});

test('should show a bounded number of names, and say how many more there are', () => {
  const names = Array.from({ length: mostNames + 7 }, (_, at) => String.fromCodePoint(0xac00 + at));
  const { total, others, rest } = unresolved(names, []);
  assert.deepEqual([total, others.length, rest], [mostNames + 7, mostNames, 7]);
});

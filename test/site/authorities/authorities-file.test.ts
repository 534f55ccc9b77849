import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { parse } from 'yaml';
import { z } from 'zod';
import { readAuthorities } from '../../../src/site/authorities/authorities-file.ts';
import { organizationsFileSchema } from '../../../src/site/authorities/fields.ts';

const file = 'organizations.yml';

/** The authorities, and rule and place of everything that is wrong. */
function read(...lines: string[]) {
  const { authorities, diagnostics } = readAuthorities(file, lines.join('\n'));
  const wrong = diagnostics.map(({ rule, point }) => `${point.line}:${point.column} ${rule}`);
  return { authorities, wrong };
}

test('should read all that may be said of an organization', () => {
  const { authorities, wrong } = read(
    '- name: 某县科学技术协会',
    '  aliases: [某县科协, 县科协]',
    '  kind: 科协',
    '  parent: 某市科学技术协会',
    '  from: 1958',
    '  to: 2003-05~',
    '  homepage: https://example.org/',
    '  note: 2003年并入某市科协。',
    '- name: 某市科学技术协会',
  );
  assert.deepEqual(wrong, []);
  assert.deepEqual(authorities, [
    {
      name: '某县科学技术协会',
      aliases: ['某县科协', '县科协'],
      kind: '科协',
      from: '1958',
      homepage: 'https://example.org/',
      note: '2003年并入某市科协。',
      parent: '某市科学技术协会',
      to: '2003-05~',
    },
    { name: '某市科学技术协会', aliases: [] },
  ]);
});

for (const line of [
  'homepage: javascript:alert(1)',
  'homepage: ftp://example.org/',
  'from: 2023-02-31',
  'from: 去年',
  'aliases: 某县科协',
  'aliases: [甲, 7]',
  'aliases: [""]',
  'kind: [科协]',
  'note:',
  'members: [甲]',
  '__proto__: {name: 甲}',
]) {
  test(`should refuse “${line}” with its place, and use the rest`, () => {
    const { authorities, wrong } = read('- name: 某县科协', `  ${line}`);
    assert.deepEqual(authorities, [{ name: '某县科协', aliases: [] }]);
    assert.deepEqual(
      wrong.map((fault) => fault.replace(/:\d+/, '')),
      ['2 organizations-invalid'],
    );
  });
}

test('should refuse an entry without a name, and what is no list', () => {
  assert.deepEqual(read('- kind: 科协', '- name: 某县科协').wrong, ['1:3 organizations-invalid']);
  assert.deepEqual(read('- name: 7').wrong, ['1:9 organizations-invalid']);
  for (const yaml of ['name: 某县科协', '某县科协', '- 某县科协', '- [某县科协]']) {
    assert.equal(read(yaml).wrong.length, 1, yaml);
    assert.deepEqual(read(yaml).authorities, [], yaml);
  }
  assert.deepEqual(read('').wrong, []);
  assert.deepEqual(read('- name: 甲', '  name: 乙').wrong, ['2:3 organizations-syntax']);
});

test('should leave a name to the first that claims it, and tell both places', () => {
  const { authorities, diagnostics } = readAuthorities(
    file,
    '- name: 甲协会\n  aliases: [协会]\n- name: 乙协会\n  aliases: [乙协, 协 会]\n',
  );
  assert.deepEqual(
    authorities.map(({ aliases }) => aliases),
    [['协会'], ['乙协']],
  );
  const [fault] = diagnostics;
  assert.equal(fault?.rule, 'organization-repeated');
  assert.deepEqual(
    [fault?.point, fault?.related?.point],
    [
      { line: 4, column: 17 },
      { line: 2, column: 13 },
    ],
  );
});

test('should never let an alias take a canonical name away', () => {
  const { authorities, wrong } = read('- name: 甲协会', '  aliases: [乙协会]', '- name: 乙协会');
  assert.deepEqual(authorities, [
    { name: '甲协会', aliases: [] },
    { name: '乙协会', aliases: [] },
  ]);
  assert.deepEqual(wrong, ['2:13 organization-repeated']);
});

test('should not mind an alias that is the name itself in another width', () => {
  assert.deepEqual(read('- name: 甲协会（北京）', '  aliases: ["甲协会(北京)"]').wrong, []);
});

test('should refuse a parent that is no entry, and one that belongs to its own member', () => {
  const unknown = read('- name: 甲', '  parent: 乙');
  assert.deepEqual(unknown.wrong, ['2:11 organization-parent-unknown']);
  assert.deepEqual(unknown.authorities, [{ name: '甲', aliases: [] }]);
  const circle = read(
    '- {name: 甲, parent: 乙}',
    '- {name: 乙, parent: 丙}',
    '- {name: 丙, parent: 甲}',
  );
  assert.deepEqual(circle.wrong, ['3:21 organization-own-ancestor']);
  assert.deepEqual(
    circle.authorities.map(({ parent }) => parent),
    ['乙', '丙', undefined],
  );
  assert.deepEqual(read('- {name: 甲, parent: 甲}').wrong, ['1:21 organization-own-ancestor']);
});

test('should know a parent by any of its names', () => {
  const { authorities, wrong } = read(
    '- {name: 甲县科协, parent: 市科协}',
    '- {name: 某市科协, aliases: [市科协]}',
  );
  assert.deepEqual([authorities[0]?.parent, wrong], ['某市科协', []]);
});

test('should refuse an end before the beginning', () => {
  assert.deepEqual(read('- {name: 甲, from: 1958-09, to: 1957}').wrong, [
    '1:32 organization-dates-reversed',
  ]);
  assert.deepEqual(read('- {name: 甲, from: 1958-09, to: 1958}').wrong, []);
});

test('should give every fault a place and leave no circle, whatever stands in the file', () => {
  const names = ['甲', '乙', '丙', '丁'];
  const entry = fc.record(
    {
      name: fc.constantFrom(...names),
      parent: fc.constantFrom(...names),
      aliases: fc.oneof(fc.subarray(names), fc.jsonValue({ maxDepth: 1 })),
      homepage: fc.oneof(fc.webUrl(), fc.string()),
      from: fc.oneof(fc.integer(), fc.string()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const { authorities, diagnostics } = readAuthorities(file, JSON.stringify(entries));
      for (const { point } of diagnostics) assert.ok(point.line >= 1 && point.column >= 1);
      const all = authorities.flatMap(({ name, aliases }) => [name, ...aliases]);
      assert.equal(new Set(all).size, all.length);
      const parents = new Map(authorities.map(({ name, parent }) => [name, parent]));
      for (const { name } of authorities) {
        let steps = 0;
        for (let at = parents.get(name); at; at = parents.get(at)) {
          steps += 1;
          assert.ok(steps < names.length);
        }
      }
    }),
  );
});

test('should accept by the schema what the reading accepts, and refuse what it refuses', () => {
  const schema = z.toJSONSchema(organizationsFileSchema, { target: 'draft-7', io: 'input' });
  const validate = formats.default(new Ajv()).compile(schema);
  const sample = readFileSync('content/organizations.yml', 'utf8');
  for (const yaml of [
    sample,
    '- {name: 甲, from: 1958, to: 2003-05~}',
    '- {name: 甲, from: 58}',
    '- {name: 甲, member: 乙}',
    '- {kind: 科协}',
    '{name: 甲}',
  ]) {
    const { diagnostics } = readAuthorities(file, yaml);
    assert.equal(validate(parse(yaml)), diagnostics.length === 0, yaml);
  }
});

test('should read what the README shows', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, shown = ''] =
    /```yaml\n(# yaml-language-server: \$schema=organizations[^`]*)```/u.exec(readme) ?? [];
  const { authorities, diagnostics } = readAuthorities(file, shown);
  assert.deepEqual([authorities.length, diagnostics], [2, []]);
});

test('should read the sample archive’s file without a fault', () => {
  const { diagnostics } = readAuthorities(file, readFileSync('content/organizations.yml', 'utf8'));
  assert.deepEqual(diagnostics, []);
});

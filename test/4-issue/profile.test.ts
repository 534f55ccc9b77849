import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { z } from 'zod';
import { profileSchema, readProfile } from '../../src/4-issue/profile.ts';

const file = '河畔文讯.yml';

/** The profile, and rule and place of everything that is wrong. */
function read(...lines: string[]) {
  const { profile, diagnostics } = readProfile(file, lines.join('\n'));
  const wrong = diagnostics.map(({ rule, point }) => `${point.line}:${point.column} ${rule}`);
  return { profile, wrong };
}

test('should read all that a profile may say', () => {
  const lines = [
    'title: 河畔文讯',
    'aliases: [文讯]',
    'publisher: 某县文联',
    'sections: [茶座, 灯下]',
    'credits: closing',
    'runningHeads: [河畔]',
  ];
  assert.deepEqual(read(...lines), {
    profile: {
      title: '河畔文讯',
      aliases: ['文讯'],
      publisher: '某县文联',
      sections: ['茶座', '灯下'],
      credits: 'closing',
      runningHeads: ['河畔'],
    },
    wrong: [],
  });
});

test('should need no more than a title', () => {
  const { profile, wrong } = read('title: 河畔文讯');
  assert.deepEqual([profile?.title, profile?.sections, wrong], ['河畔文讯', [], []]);
});

test('should read labels of credits', () => {
  assert.deepEqual(read('title: 河畔文讯', 'credits: [报料]').profile?.credits, ['报料']);
});

for (const line of [
  'sections: 茶座',
  'sections: [茶座, 7]',
  'sections: [""]',
  'aliases:',
  'credits: above',
  'credits: []',
  'publisher: {value: 甲}',
  'runningHeads: {河畔: 1}',
  'section: [茶座]',
  '__proto__: {title: 甲}',
]) {
  test(`should refuse “${line}” with its place, and use the rest`, () => {
    const { profile, wrong } = read('title: 河畔文讯', line);
    assert.equal(profile?.title, '河畔文讯');
    assert.deepEqual(wrong, ['2:1 profile-invalid']);
  });
}

test('should refuse a profile without a title', () => {
  assert.deepEqual(read('sections: [茶座]'), {
    profile: undefined,
    wrong: ['1:1 profile-without-title'],
  });
  assert.deepEqual(read('title: 7').wrong, ['1:1 profile-invalid']);
});

test('should refuse what is no table of fields, or no YAML', () => {
  for (const yaml of ['', '- 河畔文讯', '河畔文讯']) {
    assert.deepEqual(read(yaml).wrong, ['1:1 profile-invalid'], yaml);
  }
  assert.deepEqual(read('title: 甲', 'title: 乙').wrong, ['2:1 profile-syntax']);
});

test('should give every fault a place, whatever stands in the file', () => {
  const field = fc.constantFrom('title', 'sections', 'credits', 'editor', '"__proto__"');
  const value = fc.jsonValue({ maxDepth: 2 }).map((json) => JSON.stringify(json));
  fc.assert(
    fc.property(fc.array(fc.tuple(field, value)), (fields) => {
      const yaml = fields.map(([name, given]) => `${name}: ${given}`).join('\n');
      const { profile, diagnostics } = readProfile(file, yaml);
      assert.ok(profile !== undefined || diagnostics.length > 0);
      for (const { point } of diagnostics) assert.ok(point.line >= 1 && point.column >= 1);
    }),
  );
});

test('should accept by the schema what the reading accepts, and refuse what it refuses', () => {
  const schema = z.toJSONSchema(profileSchema, { target: 'draft-7', io: 'input' });
  const validate = new Ajv().compile(schema);
  const sample = readFileSync('content/publications/科协每周动态.yml', 'utf8');
  for (const yaml of [sample, 'title: 甲\ncredits: [报料]', 'title: 甲\ncredits: above', 'a: 1']) {
    const { diagnostics } = readProfile(file, yaml);
    assert.equal(validate(parse(yaml)), diagnostics.length === 0, yaml);
  }
});

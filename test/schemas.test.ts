import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { readCorrections } from '../src/4-issue/corrections/read.ts';
import { readSidecar } from '../src/4-issue/sidecar.ts';
import { schemaFiles } from '../src/schemas.ts';
import { readSiteFile } from '../src/site/settings/site-file.ts';

const files = schemaFiles();
const accepts = (name: string) => {
  const text = files.find((file) => file.name === name)?.text ?? '';
  const ajv = formats.default(new Ajv({ strict: true, allowUnionTypes: true }));
  return ajv.compile(JSON.parse(text));
};

for (const { name, text } of files) {
  test(`should stand in content/${name} as it is; npm run schemas writes it`, () => {
    assert.equal(readFileSync(join('content', name), 'utf8'), text);
  });
}

describe('the schema of corrections', () => {
  const validate = accepts('corrections.schema.json');
  const agrees = (yaml: string) => {
    const { diagnostics } = readCorrections('简报.corrections.yml', yaml);
    assert.equal(validate(parse(yaml)), diagnostics.length === 0, yaml);
    return diagnostics.length === 0;
  };

  test('should accept what the README shows', () => {
    const readme = readFileSync('README.md', 'utf8');
    const shown = /```yaml\n(# yaml-language-server: \$schema=\.\.\/corrections[^`]*)```/u.exec(
      readme,
    );
    assert.ok(shown?.[1]);
    assert.ok(agrees(shown[1]));
  });

  for (const right of [
    '- { article: 甲, title: 乙, section: null, subsection: 丙, organizations: [] }',
    '- split: 甲\n  headline: 乙',
    '- { move: 甲, to: 乙, after: 丙 }',
    '- { drop: 甲, every: true }',
    '- issue: { date: 2022-03~, number: 7, publisher: null }',
    '[]',
  ]) {
    test(`should accept ${right}`, () => assert.ok(agrees(right)));
  }

  for (const wrong of [
    '- { article: 甲 }',
    '- { split: 甲, titel: 乙 }',
    '- { move: 甲 }',
    '- { drop: "" }',
    '- { drop: 甲, every: false }',
    '- { issue: { number: 七 } }',
    '- { issue: { date: 2022-13 } }',
    'split: 甲',
  ]) {
    test(`should refuse ${wrong}`, () => assert.ok(!agrees(wrong)));
  }

  test('should tell editors of every field in English and in Chinese', () => {
    const { items } = JSON.parse(files[0]?.text ?? '');
    for (const { description, properties } of items.anyOf) {
      const inner = Object.values(properties.issue?.properties ?? {});
      for (const told of [{ description }, ...Object.values(properties), ...inner]) {
        assert.match((told as { description: string }).description, /^.*[a-z].*\p{Script=Han}/u);
      }
    }
  });
});

describe('the schema of sidecars', () => {
  const validate = accepts('meta.schema.json');
  const agrees = (yaml: string) => {
    const { diagnostics } = readSidecar('简报.meta.yml', yaml);
    assert.equal(validate(parse(yaml)), diagnostics.length === 0, yaml);
    return diagnostics.length === 0;
  };

  test('should accept the sidecar of the samples', () => {
    assert.ok(agrees(readFileSync('content/bulletins/科协工作动态-2022年3月.meta.yml', 'utf8')));
  });

  test('should accept values with and without a basis', () => {
    assert.ok(
      agrees('publication: 甲\nnumber: { value: 7, basis: 封面 }\ndate: { value: 2022-03 }'),
    );
  });

  for (const wrong of ['number: 七', 'editor: 甲', 'date: { vlaue: 2022-03 }', '- 甲']) {
    test(`should refuse ${wrong}`, () => assert.ok(!agrees(wrong)));
  }
});

describe('the schema of the site’s settings', () => {
  const validate = accepts('site.schema.json');

  test('should accept the settings of the sample archive', () => {
    assert.ok(validate(parse(readFileSync('content/site.yml', 'utf8'))));
  });

  test('should accept what the README shows', () => {
    const readme = readFileSync('README.md', 'utf8');
    const [, shown = ''] =
      /```yaml\n(# yaml-language-server: \$schema=site[^`]*)```/u.exec(readme) ?? [];
    assert.ok(validate(parse(shown)));
    assert.deepEqual(readSiteFile('site.yml', shown).diagnostics, []);
  });

  for (const wrong of ['color: red', 'language: fr', 'navigation: [nowhere]', 'seal: 五个字的章']) {
    test(`should refuse ${wrong}`, () => {
      assert.ok(!validate(parse(wrong)));
      assert.ok(readSiteFile('site.yml', wrong).diagnostics.length > 0);
    });
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { correctionsFile, toYaml } from '../../../src/site/review/corrections.ts';

test('should name the file beside the bulletin', () => {
  assert.equal(correctionsFile('2023/07.txt'), '2023/07.corrections.yml');
  assert.equal(correctionsFile('2023.1/七期'), '2023.1/七期.corrections.yml');
});

test('should write one statement a line', () => {
  assert.equal(
    toYaml([{ split: '市科协部署防汛' }, { article: '甲', organizations: ['乙', '丙'] }]),
    '- { split: 市科协部署防汛 }\n- { article: 甲, organizations: [ 乙, 丙 ] }\n',
  );
});

test('should quote whatever YAML would take for something else', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (quotes) => {
      const statements = quotes.map((quote) => ({ move: quote, to: '# 2023: {a, b}' }));
      assert.deepEqual(parse(toYaml(statements)), statements);
    }),
  );
});

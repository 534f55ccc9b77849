import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrontMatter } from '../../../src/5-articles/front-matter.ts';
import { ingestText } from '../../../src/ingest.ts';

const text = [
  '科协每周动态',
  '2023年第7期（总第60期）',
  '【学会动态】',
  '■ 作物学会走进生态农场',
  '近日，作物学会组织专家走进通州区。',
  '科协每周动态',
].join('\n');

function frontMatter(yaml: string, meta?: string) {
  const { result, diagnostics } = ingestText({
    name: '简报.txt',
    path: '简报.txt',
    text,
    corrections: { path: '简报.corrections.yml', text: yaml },
    ...(meta && { sidecar: { path: '简报.meta.yml', text: meta } }),
  });
  const files = result?.files.map((file) => readFrontMatter(file.text).data) ?? [];
  return { index: files[0], article: files[1], diagnostics };
}

test('should go before what the bulletin prints, and say so', () => {
  const { index, article } = frontMatter('- issue: { number: 8, date: 2023-03-10 }');
  assert.equal(index?.number, 8);
  assert.equal(index?.wholeNumber, 60);
  assert.equal(article?.date, '2023-03-10');
  assert.deepEqual(index?.corrected, ['number', 'date']);
  assert.equal(article?.corrected, undefined);
});

test('should go before a sidecar, which then supplies nothing', () => {
  const { index } = frontMatter('- issue: { publisher: 甲 }', 'publisher: 乙\nvolume: 3');
  assert.equal(index?.publisher, '甲');
  assert.deepEqual(Object.keys(index?.supplied as object), ['volume']);
});

test('should take a value away', () => {
  const { index } = frontMatter('- issue: { wholeNumber: null }');
  assert.equal(index?.wholeNumber, undefined);
  assert.deepEqual(index?.corrected, ['wholeNumber']);
});

test('should take the later of two statements', () => {
  const { index } = frontMatter('- issue: { number: 8 }\n- issue: { number: 9, volume: 2 }');
  assert.deepEqual([index?.number, index?.volume], [9, 2]);
});

test('should say nothing of corrections where none touches the issue', () => {
  const { index, article } = frontMatter('- { article: 作物学会, title: 农场之行 }');
  assert.equal(index?.corrected, undefined);
  assert.equal(article?.title, '农场之行');
  assert.deepEqual(article?.corrected, ['title']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cslItem, cslJson } from '../../../src/site/citations/csl-json.ts';
import { aCitation, copiedText, undatedText, unknownCitation } from './cited.ts';

test('should be JSON with and without the day of access', () => {
  const [item] = JSON.parse(undatedText(cslJson(aCitation())));
  assert.deepEqual(item, {
    id: 'hepanwenxun-2023-07-03',
    type: 'article-journal',
    title: '作物学会走进生态农场',
    author: [{ literal: '市作物学会' }],
    'container-title': '河畔文讯',
    publisher: '某县文联',
    issue: 7,
    issued: { 'date-parts': [[2023, 3, 10]] },
    language: 'zh-CN',
    URL: 'https://archive.example.org/issues/hepanwenxun-2023-07/03/',
  });
  const [copied] = JSON.parse(copiedText(cslJson(aCitation())));
  assert.deepEqual(copied, { ...item, accessed: { 'date-parts': [['2026', '11', '24']] } });
});

test('should say that a date is estimated, and name the year alone where there is no date', () => {
  const issuedOf = (date: string | undefined) =>
    JSON.parse(undatedText(cslJson(aCitation({ date }))))[0].issued;
  assert.deepEqual(issuedOf('2022-03~'), { 'date-parts': [[2022, 3]], circa: true });
  assert.deepEqual(issuedOf(undefined), { 'date-parts': [[2023]] });
  assert.equal(cslItem(unknownCitation()).issued, undefined);
});

test('should stay JSON where nothing is known, and whatever the title', () => {
  assert.deepEqual(JSON.parse(undatedText(cslJson(unknownCitation()))), [
    { id: 'x-01', type: 'webpage', author: [], language: 'zh-CN' },
  ]);
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (title) => {
      const [item] = JSON.parse(copiedText(cslJson(aCitation({ title }))));
      assert.equal(item.title, title);
    }),
  );
});

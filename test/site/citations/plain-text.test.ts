import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Citation } from '../../../src/site/citations/citation.ts';
import { plainText } from '../../../src/site/citations/plain-text.ts';
import { aCitation, undatedText, unknownCitation } from './cited.ts';

const cite = (known: Partial<Citation>) => undatedText(plainText(aCitation(known)));

test('should be a sentence with the address behind it', () => {
  assert.equal(
    cite({ organizations: ['甲学会', '乙学会'], wholeNumber: 60 }),
    '甲学会、乙学会：《作物学会走进生态农场》，《河畔文讯》2023年第7期（总第60期），2023年3月10日。https://archive.example.org/issues/hepanwenxun-2023-07/03/',
  );
});

test('should leave a title that an editor supplied in its brackets', () => {
  assert.match(cite({ publication: '[科协工作动态]' }), /，\[科协工作动态\]2023年第7期，/);
});

test('should leave out all that is unknown', () => {
  assert.equal(undatedText(plainText(unknownCitation())), '（无题）。');
  const undated = { organizations: [], date: undefined, number: undefined, address: undefined };
  assert.equal(cite(undated), '《作物学会走进生态农场》，《河畔文讯》2023年。');
});

test('should set the title within a title in single marks', () => {
  assert.match(cite({ title: '签署关于《岩石力学》的协议' }), /《签署关于〈岩石力学〉的协议》/);
});

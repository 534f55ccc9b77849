import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ris } from '../../../src/site/citations/ris.ts';
import { aCitation, copiedText, undatedText, unknownCitation } from './cited.ts';

test('should write one tag a line, and the type first', () => {
  const citation = aCitation({ organizations: ['甲学会', '乙学会'], volume: 12, wholeNumber: 60 });
  assert.equal(
    copiedText(ris(citation)),
    `TY  - JOUR
AU  - 甲学会
AU  - 乙学会
TI  - 作物学会走进生态农场
T2  - 河畔文讯
PY  - 2023
DA  - 2023/03/10/
VL  - 12
IS  - 7
PB  - 某县文联
N1  - 总第60期
LA  - zh-CN
UR  - https://archive.example.org/issues/hepanwenxun-2023-07/03/
Y2  - 2026/11/24/
ER  - `,
  );
});

test('should leave the unknown parts of a date empty', () => {
  assert.match(undatedText(ris(aCitation({ date: '2022-03' }))), /^DA {2}- 2022\/03\/\/$/m);
  assert.match(undatedText(ris(aCitation({ date: '2022' }))), /^DA {2}- 2022\/\/\/$/m);
});

test('should remark of a date that was estimated or doubted that it is about then', () => {
  for (const sign of ['~', '?', '%']) {
    const text = undatedText(ris(aCitation({ date: `2022-03${sign}` })));
    assert.match(text, /^DA {2}- 2022\/03\/\/circa$/m);
  }
});

test('should leave out all that is unknown', () => {
  assert.equal(undatedText(ris(unknownCitation())), 'TY  - ELEC\nLA  - zh-CN\nER  - ');
});

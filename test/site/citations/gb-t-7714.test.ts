import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Citation } from '../../../src/site/citations/citation.ts';
import { gbT7714 } from '../../../src/site/citations/gb-t-7714.ts';
import { aCitation, copiedText, undatedText, unknownCitation } from './cited.ts';

const address = 'https://archive.example.org/issues/hepanwenxun-2023-07/03/';
const cite = (known: Partial<Citation>) => undatedText(gbT7714(aCitation(known)));

test('should cite an article of a numbered publication as one of a serial', () => {
  assert.equal(
    cite({}),
    `市作物学会. 作物学会走进生态农场[J/OL]. 河畔文讯，2023（7）. ${address}.`,
  );
});

test('should name no day of access for a serial, as the standard of 2025 has it', () => {
  assert.equal(gbT7714(aCitation()).accessed, '');
});

test('should name the volume before the number', () => {
  assert.match(cite({ volume: 12 }), /河畔文讯，2023，12（7）\./);
});

test('should name three organizations and say that there are more', () => {
  assert.match(cite({ organizations: ['甲', '乙', '丙'] }), /^甲，乙，丙\. /);
  assert.match(cite({ organizations: ['甲', '乙', '丙', '丁'] }), /^甲，乙，丙，等\. /);
  const latin = ['A Society', 'B Society', 'C Society', 'D Society'];
  assert.match(cite({ organizations: latin }), /^A Society，B Society，C Society，et al\. /);
});

test('should begin with the title where nobody is named, and give a title where there is none', () => {
  assert.match(cite({ organizations: [] }), /^作物学会走进生态农场\[J\/OL\]/);
  assert.match(cite({ organizations: [], title: '' }), /^\[无题\]\[J\/OL\]/);
});

test('should name the whole number only where there is no other', () => {
  assert.doesNotMatch(cite({ wholeNumber: 60 }), /60/);
  assert.match(cite({ number: undefined, wholeNumber: 60 }), /，2023（总第60期）\./);
});

test('should name the day where there is no number, an estimated one in brackets', () => {
  assert.match(cite({ number: undefined }), /，2023-03-10\. https/);
  const estimated = { number: undefined, year: undefined, date: '2022-03~' };
  assert.match(cite(estimated), /，\[2022-03\]\. https/);
});

test('should take the year of the date where the issue names none, in brackets when estimated', () => {
  assert.match(cite({ year: undefined }), /，2023（7）\./);
  assert.match(cite({ year: undefined, date: '2022~' }), /，\[2022\]（7）\./);
  assert.match(cite({ year: 2022, date: '2022-03~' }), /，2022（7）\./);
});

test('should leave out year and number where neither is known', () => {
  const nothing = { year: undefined, number: undefined, date: undefined };
  assert.match(cite(nothing), /\[J\/OL\]\. 河畔文讯\. https/);
});

test('should cite print alone where the site has no address', () => {
  assert.equal(
    cite({ address: undefined }),
    '市作物学会. 作物学会走进生态农场[J]. 河畔文讯，2023（7）.',
  );
});

test('should cite an article of no known publication as a web page with the day of access', () => {
  const page = { publication: undefined };
  const title = '市作物学会. 作物学会走进生态农场[EB/OL]. ';
  assert.equal(cite(page), `${title}（2023-03-10）. ${address}.`);
  assert.equal(
    copiedText(gbT7714(aCitation(page))),
    `${title}（2023-03-10）[2026-11-24]. ${address}.`,
  );
  assert.equal(cite({ ...page, date: '2022-03~' }), `${title}（[2022-03]）. ${address}.`);
  const undated = { ...page, date: undefined };
  assert.equal(cite(undated), `${title}${address}.`);
  assert.equal(copiedText(gbT7714(aCitation(undated))), `${title}[2026-11-24]. ${address}.`);
});

test('should still stand where nothing is known', () => {
  assert.equal(undatedText(gbT7714(unknownCitation())), '[无题][Z].');
});

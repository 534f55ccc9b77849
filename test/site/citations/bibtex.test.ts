import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bibtex } from '../../../src/site/citations/bibtex.ts';
import { aCitation, copiedText, undatedText, unknownCitation } from './cited.ts';

test('should write an article with its organizations as whole names', () => {
  const citation = aCitation({
    organizations: ['市作物学会', 'Crops and Soils, Ltd'],
    wholeNumber: 60,
  });
  assert.equal(
    copiedText(bibtex(citation)),
    `@article{hepanwenxun-2023-07-03,
  author = {{市作物学会} and {Crops and Soils, Ltd}},
  title = {{作物学会走进生态农场}},
  journal = {河畔文讯},
  year = {2023},
  month = mar,
  number = {7},
  date = {2023-03-10},
  publisher = {某县文联},
  note = {总第60期},
  langid = {chinese},
  url = {https://archive.example.org/issues/hepanwenxun-2023-07/03/},
  urldate = {2026-11-24},
}`,
  );
});

test('should leave out the day of access until it is copied', () => {
  assert.doesNotMatch(undatedText(bibtex(aCitation())), /urldate|YYYY/);
});

test('should name no month of which nobody is sure, and leave it to the date to say so', () => {
  const estimated = undatedText(bibtex(aCitation({ date: '2022-03~' })));
  assert.doesNotMatch(estimated, /month/);
  assert.match(estimated, /date = \{2022-03~\}/);
  assert.match(undatedText(bibtex(aCitation({ date: '2022-12' }))), /month = dec,/);
  assert.doesNotMatch(undatedText(bibtex(aCitation({ date: '2022' }))), /month/);
});

test('should leave out all that is unknown', () => {
  assert.equal(undatedText(bibtex(unknownCitation())), '@misc{x-01,\n  langid = {chinese},\n}');
});

test('should escape what LaTeX would read as its own', () => {
  const title = '50% & #1 $x_2$ ~ ^ \\input{secret} }';
  assert.match(
    undatedText(bibtex(aCitation({ title }))),
    /title = \{\{50\\% \\& \\#1 \\\$x\\_2\\\$ \\textasciitilde\{\} \\textasciicircum\{\} \\textbackslash\{\}input\\textbraceleft\{\}secret\\textbraceright\{\} \\textbraceright\{\}\}\}/,
  );
});

test('should keep the braces of every entry balanced', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (title, organizations) => {
      const text = undatedText(bibtex(aCitation({ title, organizations })));
      let depth = 0;
      for (const character of text.slice(0, -1)) {
        if (character === '{') depth += 1;
        if (character === '}') depth -= 1;
        assert.ok(text.startsWith('@article{') && depth >= 0);
      }
      assert.equal(depth, 1);
    }),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnWidths } from '../../../src/3-blocks/survey/columns.ts';
import { blankLinesAlonePart, blankLinesPart } from '../../../src/3-blocks/survey/gaps.ts';
import { pageOf } from '../../support/lines.ts';

const paragraph = [
  '近日北京作物学会在通州区召开会员大会一百',
  '二十位会员参加了会议和表决，会议还听取了',
  '学会上一年度的工作情况与会代表分组讨论了',
  '意见和建议。',
];

function part(...lines: string[]): boolean {
  const { printed } = pageOf(...lines);
  return blankLinesPart(printed, columnWidths(printed));
}

test('should see that blank lines part the paragraphs of wrapped text', () => {
  assert.equal(part(...paragraph, '', ...paragraph, '', ...paragraph), true);
});

test('should see that blank lines stand anywhere in text that was copied from pages', () => {
  const [one, two, three, four] = paragraph as [string, string, string, string];
  const copied = [one, '', two, three, '', four];
  assert.equal(part(...copied, ...copied, ...copied), false);
});

test('should see no blank lines that part where there are none', () => {
  assert.equal(part(...paragraph, ...paragraph, ...paragraph), false);
});

test('should not judge by a few lines', () => {
  assert.equal(part(...paragraph), false);
});

test('should see no blank lines that alone part where indents part as well', () => {
  const indented = paragraph.map((line, at) => (at === 0 ? `　　${line.slice(2)}` : line));
  const article = [...indented, ...indented];
  assert.equal(part(...article, '', ...article, '', ...article), false);
});

test('should see blank lines part stories, but not alone, where some paragraphs end without one', () => {
  const lines = [...paragraph, ...paragraph, '', ...paragraph, '', ...paragraph];
  const { printed } = pageOf(...lines);
  const columns = columnWidths(printed);
  assert.equal(blankLinesPart(printed, columns), true);
  assert.equal(blankLinesAlonePart(printed, columns), false);
  const all = pageOf(...paragraph, '', ...paragraph, '', ...paragraph).printed;
  assert.equal(blankLinesAlonePart(all, columnWidths(all)), true);
});

test('should not count a credit close below its text against the blank lines', () => {
  const story = (last: string) => [...paragraph, '', ...paragraph, last, ''];
  const bulletin = (last: string) => [...story(last), ...story(last), ...story(last)];
  assert.equal(part(...bulletin('[综合档案室]')), true);
  assert.equal(part(...bulletin('（来源：北京作物学会）')), true);
});

test('should not count blank lines above stories that marks set off as blank lines between paragraphs', () => {
  const story = (headline: string) => ['', headline, ...paragraph, ...paragraph];
  const bulletin = (headline: string) => [
    ...story(headline),
    ...story(headline),
    ...story(headline),
  ];
  assert.equal(part(...bulletin('◆ 北京作物学会召开会员大会')), false);
  assert.equal(part(...bulletin('## 北京作物学会召开会员大会')), false);
  const apart = ['', '◆ 北京作物学会召开会员大会', ...paragraph, '', ...paragraph];
  assert.equal(part(...apart, ...apart, ...apart), true);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  AlignmentType,
  Document,
  type FileChild,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { readDocx } from '../../../src/1-text/docx/read-docx.ts';
import type { SourceText } from '../../../src/1-text/source-text.ts';

async function read(
  children: FileChild[],
  rest: { header?: string; footnote?: string } = {},
): Promise<SourceText> {
  const { header, footnote } = rest;
  const document = new Document({
    ...(footnote && { footnotes: { 1: { children: [new Paragraph(footnote)] } } }),
    sections: [
      {
        children,
        ...(header && { headers: { default: new Header({ children: [new Paragraph(header)] }) } }),
      },
    ],
  });
  const answer = await readDocx(await Packer.toBuffer(document));
  assert.ok('text' in answer, JSON.stringify(answer));
  return answer;
}

const paragraph = (...runs: (string | TextRun)[]) =>
  new Paragraph({
    children: runs.map((run) => (typeof run === 'string' ? new TextRun(run) : run)),
  });
const set = (text: string, options: IParagraphOptions) =>
  new Paragraph({ ...options, children: [new TextRun(text)] });
const body = paragraph('正文很长，'.repeat(20));

test('should read a paragraph as a line, whatever runs it is made of', async () => {
  assert.equal(
    (await read([paragraph('市', '科协', '召开会议'), paragraph('乙')])).text,
    '市科协召开会议\n乙\n',
  );
});

test('should end a line at a line break', async () => {
  const broken = paragraph('甲', new TextRun({ text: '乙', break: 1 }));
  assert.equal((await read([broken])).text, '甲\n乙\n');
});

test('should end a page at a page break', async () => {
  const broken = new Paragraph({ children: [new TextRun('甲'), new PageBreak()] });
  assert.match((await read([broken, paragraph('乙')])).text, /^甲\f\n?乙\n$/u);
});

test('should tell headings, bold, centred and large lines from the body', async () => {
  const { looks } = await read([
    set('一', { heading: HeadingLevel.HEADING_2 }),
    paragraph(new TextRun({ text: '二', bold: true })),
    set('三', { alignment: AlignmentType.CENTER }),
    body,
  ]);
  assert.deepEqual(looks, [
    { line: 0, level: 2 },
    { line: 1, bold: true },
    { line: 2, centred: true },
  ]);
});

test('should call no line bold where only a word of it is', async () => {
  assert.deepEqual(
    (await read([paragraph('市', new TextRun({ text: '科协', bold: true }))])).looks,
    [],
  );
});

test('should set an indent of the first line as two wide spaces, and a correction by hand not', async () => {
  const indented = (firstLine: number) => set('甲', { indent: { firstLine } });
  assert.equal((await read([indented(480), indented(20)])).text, '\u3000\u3000甲\n甲\n');
});

test('should put the cells of a row into one line, apart by tabs', async () => {
  const cell = (text: string) => new TableCell({ children: [paragraph(text)] });
  const table = new Table({ rows: [new TableRow({ children: [cell('东城'), cell('3')] })] });
  const { text, looks } = await read([table]);
  assert.equal(text.trim(), '东城\t3');
  assert.equal(looks?.[0]?.row, true);
});

test('should read a note after the paragraph that refers to it', async () => {
  const noted = new Paragraph({ children: [new TextRun('甲'), new FootnoteReferenceRun(1)] });
  assert.match(
    (await read([noted, paragraph('乙')], { footnote: '注文' })).text,
    /^甲\n\s?注文\n乙\n$/u,
  );
});

test('should leave out the header that runs over the pages', async () => {
  assert.equal((await read([paragraph('甲')], { header: '科协动态' })).text, '甲\n');
});

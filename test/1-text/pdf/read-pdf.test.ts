import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPdf } from '../../../src/1-text/pdf/read-pdf.ts';
import type { SourceText } from '../../../src/1-text/source-text.ts';
import { makePdf, type Word } from '../../support/pdf.ts';

async function read(...pages: Word[][]): Promise<SourceText> {
  const answer = await readPdf(makePdf(pages));
  assert.ok('text' in answer, JSON.stringify(answer));
  return answer;
}

/** Lines one below the other. */
const lines = (x: number, ...texts: string[]): Word[] =>
  texts.map((text, index) => ({ text, x, y: 700 - 20 * index }));

const full = '市科协召开学习会议并作总结讲话听取了';

test('should read a page from top to bottom, whatever the order in the file', async () => {
  const { text } = await read([...lines(72, '科协动态第三期', full, full)].reverse());
  assert.equal(text, `科协动态第三期\n${full}\n${full}\f`);
});

test('should read one column after the other', async () => {
  const left = lines(72, ...Array.from({ length: 8 }, (_, i) => `左${i}${full}`));
  const right = lines(340, ...Array.from({ length: 8 }, (_, i) => `右${i}${full}`));
  const { text } = await read([{ text: '通栏标题在上面一行', x: 240, y: 760 }, ...right, ...left]);
  assert.equal(text.replace(/[^左右通]/gu, ''), `通${'左'.repeat(8)}${'右'.repeat(8)}`);
});

test('should not take the cells of a table for columns', async () => {
  const rows = ['一', '二', '三', '四', '五'].map((name) => `${name}区`);
  const { text } = await read([
    ...lines(72, full.repeat(2), ...rows),
    ...lines(300, '', ...rows.map((_, index) => `${index}人`)).slice(1),
  ]);
  assert.match(text, /一区\u3000+0人\n二区\u3000+1人\n/u);
});

test('should keep the indent of a first line, and the place of a centred one', async () => {
  const { text, looks } = await read([
    ...lines(72, full.repeat(2)),
    { text: '学会动态', x: 264, y: 680 },
    { text: `　　${full}`.trim(), x: 96, y: 660 },
  ]);
  assert.match(text, /\n\u3000{4,}学会动态\n\u3000\u3000市科协/u);
  assert.ok(looks?.some((look) => look.centred && look.line === 1));
});

test('should tell larger type by its ratio to the body', async () => {
  const { looks } = await read([
    { text: '科协动态', x: 72, y: 760, size: 24 },
    ...lines(72, full, full),
  ]);
  assert.deepEqual(looks?.[0]?.size, 2);
});

test('should keep running heads and folios as text, and call them furniture', async () => {
  const page = (number: number) => [
    { text: '内部资料　注意保存', x: 200, y: 800, size: 9 },
    ...lines(72, `第${number}页的正文${full}`, full),
    { text: `${number}`, x: 290, y: 40, size: 9 },
  ];
  const { text, looks } = await read(page(1), page(2), page(3));
  const said = text.split(/[\n\f]/u);
  const furniture = looks?.filter((look) => look.furniture).map((look) => said[look.line]);
  assert.deepEqual(furniture, [
    '内部资料　注意保存',
    '1',
    '内部资料　注意保存',
    '2',
    '内部资料　注意保存',
    '3',
  ]);
});

test('should not call a first line furniture that differs from page to page', async () => {
  const { looks } = await read(lines(72, `甲${full}`, full), lines(72, `乙${full}`, full));
  assert.ok(!looks?.some((look) => look.furniture));
});

test('should say that a PDF without text is a scan', async () => {
  assert.deepEqual(await readPdf(makePdf([[], []])), { problem: 'scanned-document' });
});

test('should say that half a PDF is broken', async () => {
  const whole = makePdf([lines(72, full)]);
  const answer = await readPdf(whole.subarray(0, 60));
  assert.ok('problem' in answer);
});

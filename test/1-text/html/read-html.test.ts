import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from '../../../src/1-text/html/read-html.ts';
import type { SourceText } from '../../../src/1-text/source-text.ts';

async function read(html: string | Uint8Array): Promise<SourceText> {
  const answer = await readHtml(typeof html === 'string' ? Buffer.from(html) : html);
  assert.ok('text' in answer, JSON.stringify(answer));
  return answer;
}
const linesOf = async (html: string) => (await read(html)).text.split('\n').slice(0, -1);

test('should end a line with each block and each line break', async () => {
  assert.deepEqual(await linesOf('<div>甲<p>乙<br>丙</p>丁</div>戊'), [
    '甲',
    '乙',
    '丙',
    '丁',
    '戊',
  ]);
});

test('should not end a line with what stands inside one', async () => {
  assert.deepEqual(await linesOf('<p>市<b>科协</b><span>召<a href="#">开</a></span>会议</p>'), [
    '市科协召开会议',
  ]);
});

test('should take no space from where the page breaks a line of Chinese', async () => {
  assert.deepEqual(await linesOf('<p>市科协召开\n    会议</p>'), ['市科协召开会议']);
});

test('should keep one space where Latin words or a typed space stand', async () => {
  assert.deepEqual(await linesOf('<p>Rock\n  Mechanics  Bulletin</p><p>基层 动态</p>'), [
    'Rock Mechanics Bulletin',
    '基层 动态',
  ]);
});

test('should keep the lines of preformatted text', async () => {
  assert.deepEqual(await linesOf('<pre>甲\n  乙\n</pre>'), ['甲', '  乙']);
});

test('should leave out what readers do not see', async () => {
  const hidden =
    '<title>题</title><script>甲</script><style>乙</style><p hidden>丙</p>' +
    '<p style="display:none">丁</p><noscript>戊</noscript><p>见</p>';
  assert.deepEqual(await linesOf(hidden), ['见']);
});

test('should show what is only called hidden, or shown all the same', async () => {
  assert.deepEqual(await linesOf('<p class="hidden">甲</p><p style="display:block">乙</p>'), [
    '甲',
    '乙',
  ]);
});

test('should put the cells of a row into one line, apart by tabs', async () => {
  const table = '<table><tr><th>区</th><th>人数</th></tr><tr><td>东城</td><td>3</td></tr></table>';
  const { text, looks } = await read(table);
  assert.equal(text, '区\t人数\n东城\t3\n');
  assert.deepEqual(
    looks?.map(({ line, row }) => [line, row]),
    [
      [0, true],
      [1, true],
    ],
  );
});

test('should read a table that only lays out the page as its cells one after the other', async () => {
  const table = '<table><tr><td><p>甲</p><p>乙</p></td><td><p>丙</p><p>丁</p></td></tr></table>';
  assert.deepEqual(await linesOf(table), ['甲', '乙', '丙', '丁']);
});

test('should print the numbers that a browser prints before items', async () => {
  assert.deepEqual(await linesOf('<ol start="3"><li>甲</li><li>乙</li></ol>'), ['3. 甲', '4. 乙']);
  assert.deepEqual(await linesOf('<ul><li>甲</li></ul>'), ['甲']);
});

test('should tell headings, bold, centred and large lines from the body', async () => {
  const body = `<p>${'正文很长，'.repeat(20)}</p>`;
  const { looks } = await read(
    `<h2>一</h2><p><b>二</b></p><p align="center">三</p><p style="font-size:24px">四</p>${body}`,
  );
  assert.deepEqual(looks, [
    { line: 0, level: 2 },
    { line: 1, bold: true },
    { line: 2, centred: true },
    { line: 3, size: 1.5 },
  ]);
});

test('should call no line bold where only a word of it is, nor where all are', async () => {
  assert.deepEqual((await read('<p>市<b>科协</b>召开会议</p>')).looks, []);
  assert.deepEqual((await read('<b><p>甲乙</p><p>丙丁</p></b>')).looks, []);
});

test('should set an indent of the style as two wide spaces, before the first line only', async () => {
  assert.deepEqual(await linesOf('<p style="text-indent:2em">甲<br>乙</p>'), [
    '\u3000\u3000甲',
    '乙',
  ]);
});

test('should believe a page that says it is in GBK, unless its bytes are UTF-8', async () => {
  const page = (text: Uint8Array) =>
    Buffer.concat([Buffer.from('<meta charset="gb2312"><p>'), text, Buffer.from('</p>')]);
  const gbk = Uint8Array.of(0xbf, 0xc6, 0xd0, 0xad);
  assert.equal((await read(page(gbk))).text, '科协\n');
  assert.equal((await read(page(Buffer.from('科协召开会议')))).text, '科协召开会议\n');
});

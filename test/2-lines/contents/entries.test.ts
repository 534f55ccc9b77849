import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsEntries } from '../../../src/2-lines/contents/entries.ts';
import { splitLines } from '../../../src/2-lines/lines.ts';

const titles = ['春茶开采仪式在西坡举行', '制茶培训班开班', '茶叶质量抽检全部合格'];
const body = titles.flatMap((title) => [`## ${title}`, '茶农两百余人参加，产量有望增加。']);
const masthead = ['# 茶园通讯', '2024 年第 4 期', ''];

/** What the contents say, as lines of their own; undefined for a line that only sets others off. */
function partsOf(...contents: string[]): (string | undefined)[] {
  const lines = splitLines([...masthead, ...contents, '', ...body].join('\n'));
  return [...contentsEntries(lines)].flatMap(([index, parts]) => {
    const text = lines[index]?.text ?? '';
    return parts.length === 0 ? [undefined] : parts.map(({ start, end }) => text.slice(start, end));
  });
}

const inTable = (form: (title: string, page: number) => string) =>
  titles.map((title, at) => form(title, at + 1));

const forms: readonly (readonly [how: string, contents: string[]])[] = [
  ['with a page number behind a space', ['目录', ...inTable((title, page) => `${title} ${page}`)]],
  ['with a page number stuck to them', ['目录', ...inTable((title, page) => `${title}${page}`)]],
  ['with a page number before them', ['目录', ...inTable((title, page) => `${page} ${title}`)]],
  ['in strong type', ['目录', ...inTable((title, page) => `**${title}** …… **${page}**`)]],
  ['as links', ['目录', ...inTable((title, page) => `[${title}](#p${page})`)]],
  ['with line breaks', ['目录', ...inTable((title, page) => `${title} ${page}<br>`)]],
  ['on one line', ['目录', titles.map((title, at) => `${title} ${at + 1}`).join('<br>')]],
  ['on one line with spaces between', ['目录', titles.join(' ')]],
];
for (const [how, contents] of forms) {
  test(`should find entries ${how}`, () => assert.deepEqual(partsOf(...contents), titles));
}

test('should find the entries of a table, and set aside what heads its columns', () => {
  const rows = inTable((title, page) => `| ${title} | ${page} |`);
  const found = partsOf('目录', '| 标题 | 页码 |', '| --- | :---: |', ...rows);
  assert.deepEqual(found, [undefined, undefined, ...titles]);
});

test('should find the heading of the contents in the head of their table', () => {
  const rows = inTable((title, page) => `| ${title} | ${page} |`);
  const found = partsOf('| 目录 | 页码 |', '| --- | --- |', ...rows);
  assert.deepEqual(found, ['目录', undefined, ...titles]);
});

test('should find the entries of a table in HTML', () => {
  const rows = inTable((title, page) => `<tr><td>${title}</td><td>${page}</td></tr>`);
  assert.deepEqual(partsOf('目录', `<table>${rows.join('')}</table>`), titles);
});

test('should find page numbers alone on their lines', () => {
  const found = partsOf('目录', ...titles.flatMap((title, at) => [title, `${at + 1}`]));
  assert.deepEqual(found, [undefined, undefined, undefined]);
});

test('should find heading and entries on one line', () => {
  const entries = titles.map((title, at) => `${at + 1}. ${title}`);
  assert.deepEqual(partsOf(`**本期要目：** ${entries.join(' ')}`), ['**本期要目：**', ...entries]);
  assert.deepEqual(partsOf(`本期导读：${titles.join('；')}。`), ['本期导读：', ...titles]);
});

test('should leave entries alone that stand on lines of their own', () => {
  assert.deepEqual(partsOf('目录', ...titles), []);
  assert.deepEqual(partsOf('目录', ...inTable((title, page) => `${title}……${page}`)), []);
});

test('should take numbers that do not rise, and those of headlines, for words', () => {
  const [one, two, three] = titles as [string, string, string];
  assert.deepEqual(partsOf('目录', `${one} 3`, `${two} 1`, `${three} 2`), []);
  const lines = ['目录', '新添茶机1', '新添茶机2', '新添茶机3', '', '新添茶机1', '新添茶机2'];
  assert.equal(contentsEntries(splitLines(lines.join('\n'))).size, 0);
});

test('should take no table inside an article for contents', () => {
  const lines = [...masthead, ...body, '| 名次 | 姓名 |', '| --- | --- |', '| 1 | 江白 |'];
  assert.equal(contentsEntries(splitLines(lines.join('\n'))).size, 0);
});

test('should take no sentence that opens with the word for contents', () => {
  assert.deepEqual(partsOf('内容：讲座两场；参观一次。'), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../src/2-lines/printed.ts';

const prose = '近日，市图书馆召开会议，部署全年各项重点工作。';
const masthead = ['晨光书讯', '第7期', '2023年6月'];
/** How many lines that say a name are read as part of the text. */
const printed = (name: string, lines: readonly string[]) =>
  readPage([...masthead, ...lines].join('\n')).printed.filter(({ text }) => text.includes(name))
    .length;

const feet = (...names: string[]) =>
  names.flatMap((name, at) => ['', prose, '', name, '', `· ${at + 1} ·`]);

test('should read names under one mark at the feet of pages as those of sections', () => {
  assert.equal(printed('书香社区', feet('■ 书香社区', '■ 书香社区', '■ 馆务工作')), 2);
});

test('should read one name under a mark at the feet of all pages as a running head', () => {
  assert.equal(printed('书香社区', feet('■ 书香社区', '■ 书香社区', '■ 书香社区')), 0);
});

const tops = (first: string, name: string, head: string) => [
  ...['', first, '', prose, '', head, '· 1 ·'],
  ...[2, 3, 4].flatMap((folio) => [
    '',
    name,
    '',
    '书屋里的一天',
    '',
    prose,
    '',
    head,
    `· ${folio} ·`,
  ]),
];

test('should read a name at the tops of all pages but the first, which has another, as a section’s', () => {
  assert.equal(printed('各区书屋', tops('馆内新知', '各区书屋', '晨光书讯  总第7期')), 3);
});

test('should read such a name as a running head where the first page has no name of its own', () => {
  assert.equal(printed('各区书屋', tops(prose, '各区书屋', '晨光书讯  总第7期')), 0);
});

test('should read such a name as a running head where no other stands beside it', () => {
  assert.equal(printed('各区书屋', tops('馆内新知', '各区书屋', prose)), 0);
});

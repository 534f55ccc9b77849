import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../src/2-lines/printed.ts';

const prose = '近日，市图书馆召开会议，部署全年各项重点工作。';
const masthead = ['晨光书讯', '第7期', '2023年6月'];
/** How many lines that say 书香社区 are read as part of the text. */
const printed = (lines: readonly string[]) =>
  readPage([...masthead, ...lines].join('\n')).printed.filter(({ text }) => text === '■ 书香社区')
    .length;

test('should read past a section’s name that stands again above the rest of a text', () => {
  const top = (folio: number) => ['■ 书香社区', prose, `· ${folio} ·`];
  assert.equal(printed([prose, '· 1 ·', ...top(2), ...top(3)]), 1);
});

test('should read each name at the foot of a page, be it said before', () => {
  const feet = ['■ 书香社区', '■ 馆务工作', '■ 书香社区', '■ 馆务工作'];
  assert.equal(printed(feet.flatMap((name, at) => ['', prose, '', name, '', `· ${at + 1} ·`])), 2);
});

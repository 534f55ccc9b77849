import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedHeadings } from '../../../src/3-blocks/survey/named.ts';
import { pageOf } from '../../support/lines.ts';

const entries = ['甲会召开', '乙会召开', '丙会召开', '丁会召开'];
const body = entries.flatMap((entry) => [
  '',
  '',
  entry,
  '近日，会议召开。',
  '',
  '小标题',
  '会后座谈。',
]);
const { printed } = pageOf('目录', ...entries, ...body);
const contents = { start: 1, end: 5 };
const at = (entry: string) => printed.findLastIndex(({ text }) => text === entry);
const echoes = (...named: string[]) => ({
  later: new Map(named.map((entry) => [entries.indexOf(entry) + 1, at(entry)])),
  earlier: new Map(named.map((entry) => [at(entry), entries.indexOf(entry) + 1])),
});

test('should know that nearly all is named, and how far named headings stand from the text above', () => {
  assert.deepEqual(namedHeadings(printed, contents, echoes(...entries)), {
    complete: true,
    gap: 2,
  });
});

test('should not know it of contents of which a half is found, or of short ones', () => {
  assert.equal(namedHeadings(printed, contents, echoes('甲会召开', '乙会召开')).complete, false);
  const short = { start: 1, end: 3 };
  assert.equal(namedHeadings(printed, short, echoes(...entries)).complete, false);
  assert.equal(namedHeadings(printed, undefined, echoes(...entries)).gap, 0);
});

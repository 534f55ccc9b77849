import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsTitle } from '../../../src/3-blocks/rules/contents-title.ts';
import { lineStance } from '../../support/lines.ts';

for (const line of ['目录提要', '【本期要目】', '## 目　录', 'In this issue']) {
  test(`should hear ${line} speak for the heading of the contents`, () => {
    assert.equal(lineStance(contentsTitle, 'contents title', line), 'for');
  });
}

test('should hear the line right above the block of the contents speak for their heading', () => {
  const facts = { contents: { start: 1, end: 3 } };
  const lines = ['Headlines', '- Ferry timetable', '- Dredging'];
  assert.equal(lineStance(contentsTitle, 'contents title', lines, facts, 0), 'for');
  assert.equal(lineStance(contentsTitle, 'contents title', lines, {}, 0), 'against');
});

for (const line of ['【学会要闻】', '市科协公布科普读物推荐目录', '近日，市科协召开会议。']) {
  test(`should hear ${line} speak against the heading of the contents`, () => {
    assert.equal(lineStance(contentsTitle, 'contents title', line), 'against');
  });
}

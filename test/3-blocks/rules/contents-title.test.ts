import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsTitle } from '../../../src/3-blocks/rules/contents-title.ts';
import { lineStance } from '../../support/lines.ts';

for (const line of ['目录提要', '【本期要目】', '## 目　录', 'In this issue']) {
  test(`should hear ${line} speak for the heading of the contents`, () => {
    assert.equal(lineStance(contentsTitle, 'contents title', line), 'for');
  });
}

for (const line of ['【学会要闻】', '市科协公布科普读物推荐目录', '近日，市科协召开会议。']) {
  test(`should hear ${line} speak against the heading of the contents`, () => {
    assert.equal(lineStance(contentsTitle, 'contents title', line), 'against');
  });
}

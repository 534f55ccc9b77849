import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableRow } from '../../../src/3-blocks/links/table-row.ts';
import { linkStance } from '../../support/lines.ts';

const goesOn = ['paragraph', 'paragraph, continued'] as const;

test('should hear rows of a table stand apart, from each other and from text', () => {
  const rows = ['型别　　阳性数　　构成比（%）', '甲型　　12　　35.2'];
  assert.equal(linkStance(tableRow, goesOn, rows), 'against');
  assert.equal(linkStance(tableRow, ['paragraph', 'paragraph'], rows), 'for');
  const first = rows.slice(0, 1);
  const below = [...first, '本周病例减少。'];
  assert.equal(linkStance(tableRow, goesOn, below), 'against');
  assert.equal(linkStance(tableRow, ['paragraph', 'paragraph'], below), 'nothing');
});

test('should have nothing to say of lines of text', () => {
  assert.equal(linkStance(tableRow, goesOn, ['会议要求', '各学会要发挥优势']), 'nothing');
});

test('should hear rows of a table in Markdown go on as one text, but not after a blank line or text', () => {
  const rows = ['| 站点 | 水位 |', '|---|---|'];
  assert.equal(linkStance(tableRow, goesOn, rows), 'for');
  assert.equal(linkStance(tableRow, goesOn, [rows[0] ?? '', '', rows[1] ?? '']), 'against');
  assert.equal(linkStance(tableRow, goesOn, ['水位如下：', ...rows]), 'against');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHtmlTable, isMarkdownCells, isMarkdownRow } from '../../src/2-lines/table.ts';

test('should tell a row of a table in Markdown from a text with bars in it', () => {
  assert.equal(isMarkdownRow('| 站点 | 水位 |'), true);
  assert.equal(isMarkdownRow('|---|:---:|'), true);
  for (const text of ['| 要闻', '|要闻|', '2024年第2期 | 6月7日 | 科研处']) {
    assert.equal(isMarkdownRow(text), false, text);
  }
});

test('should take a single cell for cells, and for no row by itself', () => {
  assert.equal(isMarkdownCells('| 目录 |'), true);
  assert.equal(isMarkdownCells('| 要闻'), false);
  assert.equal(isMarkdownRow('| 目录 |'), false);
});

test('should tell a table in HTML from a text that names one', () => {
  assert.equal(isHtmlTable('<table border="1"><tr><td>站点</td></tr></table>'), true);
  assert.equal(isHtmlTable('<table> opens a table in HTML'), false);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnWithoutSection } from '../../../src/4-issue/checks/column-without-section.ts';
import type { KnownLine } from '../blocks.ts';
import { foundBy, story } from './found.ts';

const column: KnownLine = ['subsection', '【会员之窗】'];

test('should find a column where the issue has no section', () => {
  assert.deepEqual(
    foundBy(columnWithoutSection, ...story('作物学会召开年会'), column, ...story('昆虫学会换届')),
    ['column-without-section: 会员之窗'],
  );
});

test('should accept a column below a section, and sections without columns', () => {
  const section: KnownLine = ['section', '学会动态'];
  assert.deepEqual(foundBy(columnWithoutSection, section, column, ...story('召开年会')), []);
  assert.deepEqual(foundBy(columnWithoutSection, section, ...story('召开年会')), []);
});

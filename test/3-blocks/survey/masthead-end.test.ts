import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mastheadEnd, mastheadNumber } from '../../../src/3-blocks/survey/masthead-end.ts';
import { pageOf, surveyOf } from '../../support/lines.ts';

const end = (firstProse: number, ...lines: string[]) =>
  mastheadEnd(pageOf(...lines).printed, firstProse);

test('should end the masthead with its last number or date', () => {
  assert.equal(end(4, '职教前沿', 'ZHIJIAO QIANYAN', '2024年6月　第2期', '某学院科研处'), 3);
  assert.equal(end(3, '职教前沿', '春季号', '2 0 2 4 年 6 月'), 3);
  assert.equal(end(3, 'FARMERS CIRCULAR', 'Vol. VIII, No. 6', 'FIELD NOTES'), 2);
});

test('should find no end where neither is printed, or only below the first prose', () => {
  assert.equal(end(2, '职教前沿', '春季招生工作启动'), 0);
  assert.equal(end(1, '职教前沿', '第2期培训班开班'), 0);
});

test('should find the first number or date, above which title and publisher stand', () => {
  const first = (...lines: string[]) => mastheadNumber(pageOf(...lines).printed, lines.length);
  assert.equal(first('DOCKERS GUILD', 'WEEKLY', 'Issue No. 4', '3 May 2019', 'PEOPLE'), 2);
  assert.equal(first('DOCKERS GUILD', 'PEOPLE AND PLACES'), 0);
});

test('should not take a title in capitals for a section', () => {
  const lines = ['ZHIJIAO QIANYAN', '2024年6月　第2期', '防汛演练在北堤举行', '演练历时两小时。'];
  assert.equal(surveyOf(lines).sectionStyle, undefined);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mastheadPlaces } from '../../src/4-issue/masthead-places.ts';
import { issueOf } from '../support/lines.ts';

const story = '3月9日，市科协召开年度工作会议，总结上一年工作，部署今年任务。';

function linesOf(...masthead: string[]) {
  const { page, issue } = issueOf(...masthead, '', '市科协召开会议', '', story);
  const places = mastheadPlaces(page.source, page.lines, issue.masthead, issue.printed);
  return Object.fromEntries(
    Object.entries(places).map(([field, point]) => [field, `${point?.line}:${point?.column}`]),
  );
}

test('should find each value on the line that prints it', () => {
  const lines = ['学会简报', '2023年第7期', '  (总第60期)', '某市科协', '2023年3月10日'];
  assert.deepEqual(linesOf(...lines), {
    publication: '1:1',
    year: '2:1',
    number: '2:1',
    wholeNumber: '3:3',
    publisher: '4:1',
    date: '5:1',
  });
});

test('should find all values on one line', () => {
  const places = linesOf('学会简报', '2023年第7期（总第60期）  2023年3月10日');
  assert.deepEqual([places.number, places.wholeNumber, places.date], ['2:1', '2:1', '2:1']);
});

test('should know no place of a value that is not printed as it is known', () => {
  const { page, issue } = issueOf('学会简报', '2023年第7期', '', '市科协召开会议', '', story);
  const known = { ...issue.printed, number: 8 };
  assert.equal(mastheadPlaces(page.source, page.lines, issue.masthead, known).number, undefined);
});

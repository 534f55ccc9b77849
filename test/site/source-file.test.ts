import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../src/site/catalog.ts';
import { readableSize, sourceFacts } from '../../src/site/source-file.ts';
import { stringsOf } from '../../src/site/strings/index.ts';
import { anIssue } from './archive.ts';

function factsOf(source: string, sourceSize?: number) {
  const sized = sourceSize === undefined ? {} : { sourcePath: source, sourceSize };
  const [issue] = buildCatalog([{ ...anIssue({ source }), ...sized }]).issues;
  assert.ok(issue);
  return sourceFacts(issue, stringsOf('zh-Hans'));
}

test('should tell format and size of a bulletin', () => {
  assert.equal(factsOf('2023/07.TXT', 18_432), '纯文本，18.4 KB');
  assert.equal(factsOf('07.htm', 812), '网页，812 B');
  assert.equal(factsOf('07.docx'), 'Word 文档');
});

test('should tell an ending that it does not know as it stands, and none at all', () => {
  assert.equal(factsOf('07.wps', 1000), 'WPS，1 KB');
  assert.equal(factsOf('简报', 1000), '1 KB');
});

test('should go on to the next unit where rounding would reach it', () => {
  assert.deepEqual([999, 1000, 999_949, 999_950, 32_000_000].map(readableSize), [
    '999 B',
    '1 KB',
    '999.9 KB',
    '1 MB',
    '32 MB',
  ]);
});

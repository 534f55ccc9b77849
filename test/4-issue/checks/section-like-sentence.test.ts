import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionLikeSentence } from '../../../src/4-issue/checks/section-like-sentence.ts';
import { foundBy, story } from './found.ts';

test('should find a sentence that was read as a section', () => {
  for (const sentence of ['会议由秘书长主持。', 'The exhibition is open until June.']) {
    assert.deepEqual(
      foundBy(sectionLikeSentence, ['section', sentence], ...story('作物学会召开年会')),
      [`section-like-sentence: ${sentence}`],
    );
  }
});

test('should accept names that call out, ask or end with an abbreviation', () => {
  for (const name of ['你问我答！', '您知道吗？', 'Members of Assoc.']) {
    assert.deepEqual(foundBy(sectionLikeSentence, ['section', name], ...story('召开年会')), []);
  }
});

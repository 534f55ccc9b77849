import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isContentsTitle, mayHeadContents } from '../../../src/2-lines/contents/title.ts';

for (const title of ['目 录', '本期导读', 'Inside this edition', 'What’s in this week’s issue']) {
  test(`should know ${title} for the heading of the contents`, () => {
    assert.equal(isContentsTitle(title), true);
  });
}

for (const title of ['本周看点', '要闻速览', 'Headlines', 'This month’s highlights']) {
  test(`should hold that ${title} may head the contents, and may be a section’s name`, () => {
    assert.equal(isContentsTitle(title), false);
    assert.equal(mayHeadContents(title), true);
  });
}

test('should hold that names of sections and headlines head no contents', () => {
  for (const words of ['学会要闻', 'Library headlines', 'Inside the new theatre', '部署工作']) {
    assert.equal(isContentsTitle(words) || mayHeadContents(words), false);
  }
});

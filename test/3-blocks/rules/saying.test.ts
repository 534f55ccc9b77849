import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saying } from '../../../src/3-blocks/rules/saying.ts';
import { lineStance } from '../../support/lines.ts';

for (const line of [
  '会议强调，要加强学会建设。',
  '郭某某指出，科普工作很重要。',
  '專家們表示：收穫很大。',
]) {
  test(`should hear ${line} speak for a paragraph and against a headline`, () => {
    assert.equal(lineStance(saying, 'paragraph', line), 'for');
    assert.equal(lineStance(saying, 'headline', line), 'against');
  });
}

for (const line of ['专家指出的问题得到解决', '会议强调学会建设', '近日，会议指出，要加强建设。']) {
  test(`should have nothing to say of ${line}`, () => {
    assert.equal(lineStance(saying, 'paragraph', line), 'nothing');
    assert.equal(lineStance(saying, 'headline', line), 'nothing');
  });
}

test('should leave words that end no sentence to a headline, unless text is wrapped', () => {
  const line = '捐赠者说：测绘箱该回到它来的地方';
  assert.equal(lineStance(saying, 'headline', line), 'nothing');
  assert.equal(lineStance(saying, 'headline', line, { columns: [20] }), 'against');
});

test('should not take a flush line of indented, wrapped text for a paragraph that opens by saying', () => {
  const line = '会议强调，要加强学会建设。';
  const wrapped = { columns: [20], indented: true };
  assert.equal(lineStance(saying, 'paragraph', line, wrapped), 'nothing');
  assert.equal(lineStance(saying, 'paragraph', `　　${line}`, wrapped), 'for');
  assert.equal(lineStance(saying, 'paragraph', line, { ...wrapped, indented: false }), 'for');
});

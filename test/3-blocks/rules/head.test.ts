import assert from 'node:assert/strict';
import { test } from 'node:test';
import { head } from '../../../src/3-blocks/rules/head.ts';
import { lineStance } from '../../support/lines.ts';

const masthead = ['科协每周动态', '2023年第7期'];
const story = '近日，市科协召开学会工作会议，部署全年重点任务。会议由秘书长主持。';

test('should hear that masthead and contents do not stand below the first prose', () => {
  const lines = [...masthead, story, '2023年第8期'];
  for (const role of ['masthead', 'contents title', 'contents entry'] as const) {
    assert.equal(lineStance(head, role, lines), 'against', role);
  }
  assert.equal(lineStance(head, 'headline', lines), 'nothing');
});

test('should have nothing to say of what stands above the first prose', () => {
  assert.equal(lineStance(head, 'masthead', masthead), 'nothing');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imprint } from '../../../src/3-blocks/links/imprint.ts';
import { issueOf, linkStance } from '../../support/lines.ts';

const head = ['桥梁学会会讯', '2024年第3期', '目录', '01  学会召开年会', '02  桥梁馆开馆'];
const story = '3月9日，桥梁学会在临江召开年会，一百二十位会员参加了会议并参观了展览。';

const roles = ['contents entry', 'masthead'] as const;

test('should hear who made the issue told between contents and text', () => {
  assert.equal(linkStance(imprint, roles, ['目录', '编委会主任：江白', story]), 'for');
});

test('should hear nothing else of a masthead there', () => {
  assert.equal(linkStance(imprint, roles, ['目录', '● 要闻', story]), 'against');
});

test('should hear nothing of it where no contents are printed', () => {
  assert.equal(linkStance(imprint, roles, ['2024年3月', '主办：桥梁学会', story]), 'against');
});

test('should read who made the issue as its colophon, and the first headline below as one', () => {
  const { issue } = issueOf(
    ...head,
    '',
    '编委会主任：江白',
    '主　　编：秋水',
    '',
    '● 要闻',
    '',
    '学会召开年会',
    '',
    story,
    '',
    '桥梁馆开馆',
    '',
    story,
  );
  assert.deepEqual(
    issue.colophon.map(({ label }) => label),
    ['编委会主任', '主编'],
  );
  assert.deepEqual([issue.articles.length, issue.masthead.length], [2, 2]);
});

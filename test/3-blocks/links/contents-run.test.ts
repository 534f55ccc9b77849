import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsRun } from '../../../src/3-blocks/links/contents-run.ts';
import { linkStance } from '../../support/lines.ts';

const alike = ['■ 市科协召开联席会', '■ 作物学会召开年会'];
const unlike = ['■ 市科协召开联席会', '【学会动态】'];

test('should hear lines that are set alike be entries together', () => {
  assert.equal(linkStance(contentsRun, ['contents entry', 'contents entry'], alike), 'for');
});

test('should hear a line that is set otherwise open the body', () => {
  assert.equal(linkStance(contentsRun, ['contents entry', 'contents entry'], unlike), 'against');
  assert.equal(linkStance(contentsRun, ['contents entry', 'section'], unlike), 'for');
});

test('should hear no text right below contents or masthead', () => {
  const lines = ['■ 市科协召开联席会', '会议由秘书长主持。'];
  assert.equal(linkStance(contentsRun, ['contents entry', 'paragraph'], lines), 'against');
  assert.equal(linkStance(contentsRun, ['masthead', 'paragraph'], lines), 'against');
});

test('should have nothing to say of a headline below a paragraph', () => {
  assert.equal(linkStance(contentsRun, ['paragraph', 'headline'], alike), 'nothing');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineThenText } from '../../../src/3-blocks/links/headline-then-text.ts';
import { linkStance } from '../../support/lines.ts';

const lines = ['市科协召开学会工作会议', '近日，市科协召开会议。'];

test('should hear a headline have its text below it', () => {
  assert.equal(linkStance(headlineThenText, ['headline', 'paragraph'], lines), 'for');
  assert.equal(linkStance(headlineThenText, ['headline, continued', 'paragraph'], lines), 'for');
});

test('should hear no heading and no colophon right below a headline', () => {
  for (const role of ['headline', 'section', 'subsection', 'colophon'] as const) {
    assert.equal(linkStance(headlineThenText, ['headline', role], lines), 'against', role);
  }
});

test('should have nothing to say of a credit below a headline, or of text below text', () => {
  assert.equal(linkStance(headlineThenText, ['headline', 'credit'], lines), 'nothing');
  assert.equal(linkStance(headlineThenText, ['paragraph', 'headline'], lines), 'nothing');
});

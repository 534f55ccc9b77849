import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOpening } from '../../../src/3-blocks/columns/story-opening.ts';
import { lineStance } from '../../support/lines.ts';

test('should take what opens as a story does for a paragraph', () => {
  assert.equal(lineStance(storyOpening, 'paragraph', '2月25日，由天桥区科协主办的论坛举行'), 'for');
});

test('should say nothing of a line that goes on', () => {
  assert.equal(lineStance(storyOpening, 'paragraph', '为期五天的培训班结业'), 'nothing');
});

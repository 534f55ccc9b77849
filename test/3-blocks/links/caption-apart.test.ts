import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captionApart } from '../../../src/3-blocks/links/caption-apart.ts';
import { linkStance } from '../../support/lines.ts';

const goesOn = ['paragraph', 'paragraph, continued'] as const;

test('should hear a caption apart speak against going on, before it and behind it', () => {
  const text = '茶农在西坡采茶。';
  assert.equal(linkStance(captionApart, goesOn, [text, '', '图 1 采茶现场']), 'against');
  assert.equal(linkStance(captionApart, goesOn, ['', '图 1 采茶现场', '', text]), 'against');
});

test('should have nothing to say of a line of wrapped text that opens alike', () => {
  assert.equal(linkStance(captionApart, goesOn, ['产量见', '图 1 采茶现场']), 'nothing');
});

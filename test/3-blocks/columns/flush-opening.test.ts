import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flushOpening } from '../../../src/3-blocks/columns/flush-opening.ts';
import { linkStance } from '../../support/lines.ts';

const headline = '多学科团队置换髋关节';
const stance = (line: string, before: 'headline' | 'paragraph' = 'headline', indented = true) =>
  linkStance(flushOpening, [before, 'paragraph'], [headline, line], { indented });

test('should open no paragraph at the margin below a headline where paragraphs are indented', () => {
  assert.equal(stance('护理部开展静脉输液检查'), 'against');
});

test('should say nothing of an indented line, at a page’s top, below a text, or where none is indented', () => {
  assert.equal(stance('　　护理部开展静脉输液检查'), 'nothing');
  assert.equal(stance('\f护理部开展静脉输液检查'), 'nothing');
  assert.equal(stance('护理部开展静脉输液检查', 'paragraph'), 'nothing');
  assert.equal(stance('护理部开展静脉输液检查', 'headline', false), 'nothing');
});

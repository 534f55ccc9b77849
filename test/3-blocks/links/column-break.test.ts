import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnBreak } from '../../../src/3-blocks/links/column-break.ts';
import { linkStance } from '../../support/lines.ts';

const facts = { indented: true, columns: [16, 16] };
const goesOn = ['paragraph', 'paragraph, continued'] as const;
const stance = (lines: string[], more = {}) =>
  linkStance(columnBreak, goesOn, lines, { ...facts, ...more });

const full = '三项要求：一、把工时写进规章；';

test('should hear a flush number below a full line speak for going on', () => {
  assert.equal(stance([`${full}`, '二、休息须计工资。'], { columns: [15, 15] }), 'for');
});

test('should have nothing to say of a number below a line with room left', () => {
  assert.equal(stance(['要求把工时写进规章；', '二、休息须计工资。']), 'nothing');
});

test('should have nothing to say of a number that is indented, or where no paragraph is', () => {
  assert.equal(stance([full, '　　二、休息须计工资。']), 'nothing');
  assert.equal(stance([full, '二、休息须计工资。'], { indented: false }), 'nothing');
});

test('should have nothing to say below a whole sentence', () => {
  assert.equal(stance(['三项要求：一、把工时写进规章。', '二、休息须计工资。']), 'nothing');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enumeration } from '../../../src/3-blocks/links/enumeration.ts';
import { linkStance } from '../../support/lines.ts';

const unwrapped = { columns: [undefined, undefined] };
const goesOn = ['paragraph', 'paragraph, continued'] as const;

test('should hear a point after a semicolon stand for itself', () => {
  const lines = ['一是建立展品研发需求清单，每季度交换一次；', '二是互派技术人员跟班学习；'];
  assert.equal(linkStance(enumeration, goesOn, lines, unwrapped), 'against');
  assert.equal(linkStance(enumeration, ['paragraph', 'paragraph'], lines, unwrapped), 'for');
});

test('should have nothing to say of 一是 after a full stop, and of 一定要 after a semicolon', () => {
  for (const lines of [
    ['会议提出三点要求。', '一是提高认识。'],
    ['会议提出三点要求；', '一定要提高认识。'],
  ]) {
    assert.equal(linkStance(enumeration, goesOn, lines, unwrapped), 'nothing');
  }
});

test('should have nothing to say where text is wrapped and the line above may be full', () => {
  const lines = ['会议提出三点要求，逐项落实；', '二是提高认识。'];
  for (const column of [14, 16]) {
    const columns = [column, column];
    assert.equal(linkStance(enumeration, goesOn, lines, { columns }), 'nothing');
  }
});

test('should hear a point stand for itself below a line with room left', () => {
  const lines = ['会议提出三点要求，逐项落实；', '二是提高认识。'];
  const wrapped = { columns: [20, 20] };
  assert.equal(linkStance(enumeration, goesOn, lines, wrapped), 'against');
  assert.equal(linkStance(enumeration, ['paragraph', 'paragraph'], lines, wrapped), 'for');
});

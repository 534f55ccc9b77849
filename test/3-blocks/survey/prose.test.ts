import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PrintedLine } from '../../../src/2-lines/printed.ts';
import { isProse, isText } from '../../../src/3-blocks/survey/prose.ts';
import { pageOf } from '../../support/lines.ts';

const prose = (line: string, column?: number) =>
  isProse(pageOf(line).printed[0] as PrintedLine, column);

test('should know prose by a sentence that ends inside the line', () => {
  assert.equal(prose('年会召开。会议由'), true);
});

test('should know prose by a long sentence', () => {
  assert.equal(prose('近日，市科协召开学会工作会议，部署全年重点任务和工作安排。'), true);
});

test('should know prose by a line wider than any headline', () => {
  assert.equal(prose('北京作物学会'.repeat(11)), true);
});

test('should know prose by a full line of a narrow column', () => {
  assert.equal(prose('会议要求各学会发挥人才优势，', 15), true);
  assert.equal(prose('会议要求各学会发挥人才优势，'), false);
});

for (const line of [
  '市科协召开学会工作会议',
  '携手前行，共创未来！',
  '面对新形势新任务，科技工作者准备好了吗？',
  '谢谢大家。',
  '2023年第7期（总第60期）',
]) {
  test(`should not be sure that ${line} is prose`, () => assert.equal(prose(line), false));
}

const text = (line: string, column?: number) =>
  isText(pageOf(line).printed[0] as PrintedLine, column);

test('should know text by a first line that fills its narrow column', () => {
  assert.equal(text('　　入春以来市农业局抽调二十四名技术员', 20), true);
  assert.equal(text('入春以来市农业局抽调二十四名技术员', 20), false);
  assert.equal(text('　　入春以来市农业局抽调二十四名技术员'), false);
});

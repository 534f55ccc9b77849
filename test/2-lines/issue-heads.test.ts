import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issueHeads } from '../../src/2-lines/issue-heads.ts';
import { readPage } from '../../src/2-lines/printed.ts';

const text = '近日，县图书馆举办读书会，一百二十位读者参加了活动。';
const story = Array<string>(8).fill(text);

/** The lines that are found below a masthead and some text. */
function found(line: string, ...masthead: string[]): string[] {
  const head = masthead.length > 0 ? masthead : ['临江县图书馆馆讯', '2024年第3期　总第95期'];
  const { lines } = readPage([...head, ...story, line, text].join('\n'));
  return issueHeads(lines).map((each) => each.text);
}

for (const line of [
  '馆讯　2024年第3期　　　　　5',
  '5　　　临江县图书馆馆讯　第3期',
  '馆讯 2024年第3期（总第95期）',
  '2024年第3期    5',
]) {
  test(`should take ${line} for a running head`, () => assert.deepEqual(found(line), [line]));
}

test('should know it by words of two lines of the masthead', () => {
  const line = '临江县作物学会会务简讯　第118期　　1';
  assert.deepEqual(found(line, '临江县作物学会', '会 务 简 讯', '第 118 期'), [line]);
});

for (const line of [
  '馆讯 2024年第4期　　5',
  '《馆讯》2024年第3期出版',
  '读书会　第3期　　5',
  '第3期',
  '2024年第4期    5',
  '2024年第3期 5',
  '馆讯　总第3期',
]) {
  test(`should take ${line} for none`, () => assert.deepEqual(found(line), []));
}

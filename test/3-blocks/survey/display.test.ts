import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PrintedLine } from '../../../src/2-lines/printed.ts';
import { isDisplay } from '../../../src/3-blocks/survey/display.ts';
import { pageOf } from '../../support/lines.ts';

const display = (line: string, column?: number, indented = false) =>
  isDisplay(pageOf(line).printed[0] as PrintedLine, column, indented);

test('should see that a short line may be a heading', () => {
  assert.equal(display('市科协召开学会工作会议'), true);
  assert.equal(display('学会动态', 20), true);
});

test('should see that a line of text is no heading', () => {
  assert.equal(display('年会召开。会议由秘书长主持'), false);
  assert.equal(display('会议要求各学会要进一步发挥，'), false);
  assert.equal(display('北京作物学会'.repeat(8)), false);
});

test('should see that a full line of a column is no heading', () => {
  assert.equal(display('会议要求各学会要进一步发挥人才优势服务首', 20), false);
});

test('should see that a line is no heading when it is indented like a paragraph, where those are', () => {
  assert.equal(display('　　市科协召开学会工作会议', undefined, true), false);
  assert.equal(display('　　市科协召开学会工作会议', undefined, false), true);
});

test('should see that a line strong from end to end may be a heading, however it is indented', () => {
  assert.equal(display('　　**市科协召开学会工作会议**', 20, true), true);
  assert.equal(display('　　**市科协**召开学会工作会议', undefined, true), false);
});

test('should see that an indented line that stops short may be a heading, but no numbered point', () => {
  assert.equal(display('　　市科协召开会议', 30, true), true);
  assert.equal(display('　　（一）市科协召开会议', 30, true), false);
});

test('should see that a headline run into its text heads it, however it is indented', () => {
  const items = ['湿地碳汇贷款落地', '换电重卡站投运启用', '寒潮预案桌面推演'];
  const { printed } = pageOf(
    ...items.map((item) => `　　【${item}】4月12日，本区举行仪式，各街道代表到场参加。`),
  );
  const [headline, text] = printed as [PrintedLine, PrintedLine];
  assert.equal(isDisplay(headline, undefined, true), true);
  assert.equal(isDisplay(text, undefined, true), false);
});

test('should not see a heading in one indented line in brackets where no text is run in', () => {
  assert.equal(display('　　【湿地碳汇贷款落地】', undefined, true), false);
});

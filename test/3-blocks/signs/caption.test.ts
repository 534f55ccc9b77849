import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNumberedCaption, opensCaption } from '../../../src/3-blocks/signs/caption.ts';

for (const text of ['图为选手通过终点。', '图①：会议现场。', '图1：展厅', '左图：开幕式']) {
  test(`should hear ${text} open a caption`, () => assert.ok(opensCaption(text)));
}

for (const text of ['图书馆举办展览', '图文并茂', '（图为展厅。）', '图3月完成']) {
  test(`should hear no caption in ${text}`, () => assert.ok(!opensCaption(text)));
}

for (const text of [
  '图 1　开幕式现场',
  '图2：茶农采茶',
  '（表 3 参赛队名单）',
  'Figure 3. The weir at dawn',
]) {
  test(`should read ${text} as the caption of a numbered picture or table`, () =>
    assert.ok(isNumberedCaption(text)));
}

for (const text of [
  '图 1 显示产量逐年上升',
  '表 2 中的数据来自各乡镇',
  '图 1 开幕式上，会长致辞。',
  '图书馆 2 号楼启用',
  '表彰 3 名茶农',
  '图 2 30人',
]) {
  test(`should read no such caption in ${text}`, () => assert.ok(!isNumberedCaption(text)));
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opensCaption } from '../../../src/3-blocks/signs/caption.ts';

for (const text of ['图为选手通过终点。', '图①：会议现场。', '图1：展厅', '左图：开幕式']) {
  test(`should hear ${text} open a caption`, () => assert.ok(opensCaption(text)));
}

for (const text of ['图书馆举办展览', '图文并茂', '（图为展厅。）', '图3月完成']) {
  test(`should hear no caption in ${text}`, () => assert.ok(!opensCaption(text)));
}

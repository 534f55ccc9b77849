import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  doerBefore,
  lacksWhat,
  opensWithDeed,
  tellsHappening,
} from '../../../src/3-blocks/signs/happening.ts';

for (const words of [
  '市科协召开年会',
  '图书馆新馆建设项目通过',
  '北京作物学会走进通州区',
  '學會舉辦展覽',
]) {
  test(`should hear that something happened in ${words}`, () => {
    assert.equal(tellsHappening(words), true);
  });
}

for (const words of ['学会动态', '基层风采', '业界要闻', '北京作物学会', '']) {
  test(`should not hear that something happened in “${words}”`, () => {
    assert.equal(tellsHappening(words), false);
  });
}

for (const words of ['工作部署', '权威发布', '聚焦', '聚焦两会']) {
  test(`should hear the name of a section in ${words}`, () => {
    assert.equal(tellsHappening(words), false);
  });
}

test('should tell words that open with what was done from those that say by whom', () => {
  assert.ok(opensWithDeed('召开年度总结会'));
  assert.ok(!opensWithDeed('作物学会召开年会'));
  assert.ok(!opensWithDeed('聚焦两会'));
});

test('should tell who did what the words end with', () => {
  assert.equal(doerBefore('作物学会召开'), '作物学会');
  assert.equal(doerBefore('作物学会召开年会'), undefined);
});

test('should hear an election tell of something, but not in the name of who holds it', () => {
  assert.equal(tellsHappening('選出新一屆幹事會'), true);
  assert.equal(tellsHappening('选举产生新一届领导机构'), true);
  assert.equal(tellsHappening('选举委员会'), false);
});

test('should hear a deed open the words, however it was done', () => {
  for (const words of ['召开年度总结会', '全面完成', '顺利召开', '如期启动'])
    assert.ok(opensWithDeed(words));
  for (const words of ['全面工作', '学会召开年会', '权威发布']) assert.ok(!opensWithDeed(words));
});

for (const words of ['水利科普讲师团走进', '科考队前赴', '志願者走進', '关于']) {
  test(`should hear that something is lacking behind ${words}`, () => assert.ok(lacksWhat(words)));
}

for (const words of ['作物学会召开', '科普活动在京举行', '新馆建成', '']) {
  test(`should hear nothing lacking behind “${words}”`, () => assert.ok(!lacksWhat(words)));
}

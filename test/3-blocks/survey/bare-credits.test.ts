import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveyOf } from '../../support/lines.ts';

const creditsOf = (...lines: string[]) => surveyOf(lines).credits;

const text = ['近日，启动仪式在城西举行，一百二十位职工参加了活动并参观了展览。', ''];

test('should find that names stand below the headlines', () => {
  const lines = [
    ...['职工送清凉活动走进工地', '宣传教育部', ...text],
    ...['快递员入会突破十万人', '组织部', ...text],
    ...['地铁司机有了心理驿站', '轨道集团工会', ...text],
  ];
  assert.equal(creditsOf(...lines), 'heading');
});

test('should take the bodies and rooms of an institution for names', () => {
  const lines = [
    ...['职工送清凉活动走进工地', '工会', ...text],
    ...['快递员入会突破十万人', '综合档案室', ...text],
  ];
  assert.equal(creditsOf(...lines), 'heading');
  const told = lines.map((line) => line.replace('综合档案室', '全员齐聚大会议室'));
  assert.equal(creditsOf(...told), undefined);
});

test('should find that names stand below the texts', () => {
  const lines = [
    ...['职工送清凉活动走进工地', ...text, '【宣传教育部】'],
    ...['快递员入会突破十万人', ...text, '【组织部】'],
    ...['地铁司机有了心理驿站', ...text, '【轨道集团工会】'],
  ];
  assert.equal(creditsOf(...lines), 'closing');
});

test('should not take the names of sections for credits', () => {
  const lines = [
    ...['机关工会', '职工送清凉活动走进工地', ...text],
    ...['轨道集团工会', '快递员入会突破十万人', ...text],
    ...['红旗纺织厂工会', '地铁司机有了心理驿站', ...text],
  ];
  assert.equal(creditsOf(...lines), undefined);
});

test('should not take one line of names for a habit', () => {
  const lines = [
    ...['职工送清凉活动走进工地', '宣传教育部', ...text],
    ...['快递员入会突破十万人', ...text],
    ...['地铁司机有了心理驿站', ...text],
  ];
  assert.equal(creditsOf(...lines), undefined);
});

test('should not take headlines that tell of an organization for credits', () => {
  const lines = [
    ...['要闻', '市作物学会成立', ...text],
    ...['基层', '快递员走进市总工会', ...text],
    ...['权益', '地铁司机与市总工会', ...text],
  ];
  assert.equal(creditsOf(...lines), undefined);
});

test('should find them though parts of an article, set otherwise than headlines, have none', () => {
  const centred = (line: string) => `${'　'.repeat(10)}${line}`;
  const lines = [
    ...[centred('职工送清凉活动走进工地'), centred('宣传教育部'), ...text],
    ...['一、基本情况', ...text, '二、存在的困难', ...text, '三、几点建议', ...text],
    ...[centred('快递员入会突破十万人'), centred('组织部'), ...text],
  ];
  assert.equal(creditsOf(...lines), 'heading');
  const alike = lines.map((line) => (/^[一二三]、/u.test(line) ? centred(line.slice(2)) : line));
  assert.equal(creditsOf(...alike), undefined);
});

test('should find that names close texts by what is set apart below them, whatever ends the bulletin', () => {
  const close = ['近日，启动仪式在城西举行，一百二十位职工参加了活动并参观了展览。'];
  const lines = (apart: readonly string[], near: readonly string[] = []) => [
    ...['职工送清凉活动走进工地', ...close, ...near, '【宣传教育部】', ...apart],
    ...['快递员入会突破十万人', ...close, ...near, '【组织部】', ...apart],
    ...['地铁司机有了心理驿站', ...close, '　', '敬请期待'],
  ];
  assert.equal(creditsOf(...lines([''])), 'closing');
  assert.equal(creditsOf(...lines(['------'])), 'closing');
  assert.equal(creditsOf(...lines([])), undefined);
  assert.equal(creditsOf(...lines([''], [''])), undefined);
});

test('should find that names close texts that they stand below to the right, headlines being set to the left', () => {
  const told = '近日，启动仪式在城西举行，一百二十位职工参加了活动并参观了展览。';
  const right = (name: string) => `${'　'.repeat(20)}${name}`;
  const lines = (headline: (text: string) => string) => [
    ...[headline('职工送清凉活动走进工地'), told, right('宣传教育部')],
    ...[headline('快递员入会突破十万人'), told, right('组织部')],
    ...[headline('地铁司机有了心理驿站'), told, right('女工部')],
    ...['　', '敬请期待'],
  ];
  assert.equal(creditsOf(...lines((text) => text)), 'closing');
  assert.equal(creditsOf(...lines((text) => `${'　'.repeat(12)}${text}`)), undefined);
});

test('should find that names end at one edge below texts, right of the headlines, though few stories have them', () => {
  const told = '近日，启动仪式在城西举行，一百二十位职工参加了活动并参观了展览。';
  const centred = (text: string) => `${'　'.repeat(16 - text.length / 2)}${text}`;
  const bulletin = (place: (name: string) => string, ...sections: string[]) => [
    ...[centred('职工送清凉活动走进工地现场'), told, place('宣传教育部'), sections[0] ?? '　'],
    ...[centred('快递员入会突破十万人大关'), told, place('组织部'), sections[1] ?? '　'],
    ...['甲', '乙', '丙', '丁'].flatMap((name) => [centred(`${name}厂职工有了心理驿站`), told]),
  ];
  const right = (name: string) => `${'　'.repeat(32 - name.length)}${name}`;
  assert.equal(creditsOf(...bulletin(right)), 'closing');
  assert.equal(creditsOf(...bulletin(centred)), undefined, 'columns above headlines');
  assert.equal(creditsOf(...bulletin(right, '【区总工会】', '【县总工会】')), 'closing');
});

test('should find names between texts and numbered headlines that are indented as texts are', () => {
  const told = '　　近日，启动仪式在城西举行，一百二十位职工参加了活动并参观了展览。';
  const right = (name: string) => `${'　'.repeat(32 - name.length)}${name}`;
  const lines = [
    ...['一、要闻', '　　（一）职工送清凉活动走进工地', told, right('宣传教育部')],
    ...['　　（二）快递员入会突破十万人', told, right('组织部')],
    ...['　　（三）地铁司机有了心理驿站', told],
  ];
  assert.equal(creditsOf(...lines), 'closing');
});

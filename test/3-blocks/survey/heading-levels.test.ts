import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  groupHeading,
  headingLevels,
  strongLevel,
} from '../../../src/3-blocks/survey/heading-levels.ts';
import { pageOf } from '../../support/lines.ts';

const levels = (...lines: string[]) => headingLevels(pageOf(...lines).printed, 0);
const text = '近日，会议召开。';

test('should know the level of headings above others and above text', () => {
  const one = ['# 学会动态', '## 甲', text, '## 乙', text];
  assert.deepEqual(levels(...one, '# 基层', '供稿：丙学会', '## 丙', text), {
    section: 1,
    headline: 2,
  });
});

test('should know nothing where levels differ for no reason', () => {
  assert.equal(
    levels('# 学会动态', '## 甲', text, '# 乙', text, '### 基层', '## 丙', text),
    undefined,
  );
});

test('should know nothing of few headings, or where sections stand deeper', () => {
  assert.equal(levels('# 学会动态', '## 甲', text), undefined);
  const deeper = ['## 动态', '# 甲', text, '# 乙', text, '## 基层', '# 丙', text];
  assert.equal(levels(...deeper), undefined);
});

test('should find the shallowest heading right above another, and none in brackets', () => {
  const group = (...lines: string[]) => groupHeading(pageOf(...lines).printed, 0);
  const one = ['## 乡村振兴', '### 〖讲座预告〗', '#### 甲', text];
  assert.deepEqual(group(...one), { level: 2, index: 0 });
  assert.equal(group('# 〖讲座预告〗', '#### 甲', text, '## 乙', text), undefined);
});

test('should find no group where brackets set a heading off above', () => {
  const group = (...lines: string[]) => groupHeading(pageOf(...lines).printed, 0);
  const random = ['### 【国际合作】', '## 甲', text, '# 他山之石', '#### 乙', text];
  assert.equal(group(...random), undefined);
  assert.deepEqual(group('## 【本期目录】', '# 乡村振兴', '#### 甲', text), { level: 1, index: 1 });
});

test('should leave the heading aside that is the title of the bulletin', () => {
  const body = ['## 动态', '### 甲', text, '### 乙', text, '## 基层', '### 丙', text];
  assert.deepEqual(levels('# 公益周报', '总第198期', ...body), { section: 2, headline: 3 });
  assert.equal(levels('# 甲', text, ...body, '# 丁', text), undefined);
});

test('should count a heading above headlines that run into their texts as one above headings', () => {
  const item = (name: string) => `**${name}**4月12日，某厂换上了三台新的水泵，全年可节电两成。`;
  const body = [
    '## 动态',
    '### 甲地开渠',
    text,
    '### 乙地修坝',
    text,
    '### 丙地蓄水',
    text,
    '## 短讯',
  ];
  const items = ['泵站换新', '堤坝巡检', '水质达标'].map(item);
  assert.deepEqual(levels('# 水利周报', ...body, ...items), { section: 2, headline: 3 });
  assert.equal(levels('# 水利周报', ...body, text), undefined);
});

test('should know bold lines for headlines where all headings stand above them', () => {
  const section = (name: string) => [`## ${name}`, '**甲**', text, '**乙**', text];
  const bold = { section: 2, headline: strongLevel };
  assert.deepEqual(
    levels('# 河畔周讯', '**2023年第7期**', ...section('动态'), ...section('基层')),
    bold,
  );
});

test('should know bold lines for no headlines where texts stand right below headings, or they are points', () => {
  const article = (name: string) => [`## ${name}`, text, '**甲**', text];
  assert.equal(levels(...article('动态'), ...article('基层'), ...article('通知')), undefined);
  const points = (name: string) => [`## ${name}`, '**一、背景**', text, '**二、做法**', text];
  assert.equal(levels(...points('甲学会换届'), ...points('乙学会换届')), undefined);
});

test('should not take the first line of a headline for a heading above others', () => {
  const one = ['# 学会动态', '## 甲', '## 乙', text, '## 丙', text];
  assert.deepEqual(levels(...one, '# 基层', '## 丁', '## 戊', text), { section: 1, headline: 2 });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLabelled } from '../../../src/3-blocks/signs/labelled.ts';

for (const line of [
  '日期：十月十二日',
  '活动地点：本会会所七楼',
  '聯絡電話：2345 6789',
  '报名方式: 扫码报名',
  '附件：参赛作品登记表',
  '时间及地点：十月十二日，本会会所',
  'Venue: The Custom House, Saltby',
  'Tickets: five pounds at the door',
]) {
  test(`should read ${line} as a fact under a label`, () => assert.equal(isLabelled(line), true));
}

for (const line of [
  '宏泰阀门：三十年只做一只球阀',
  '会议要求：各学会要发挥优势',
  '时间就是生命：急救培训走进社区',
  '地点：',
  '附件见官网：请自行下载',
  'Venue:',
  'The Venue: A History of the Custom House',
  'Timeless: fifty years of tide tables',
  '近日，会议通知了时间：十月',
  '发布时间：2024-03-08　来源：胃肠外科',
]) {
  test(`should not read ${line} as a fact under a label`, () => {
    assert.equal(isLabelled(line), false);
  });
}

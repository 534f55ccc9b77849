import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMeeting } from '../../../src/3-blocks/signs/meeting.ts';

for (const words of [
  '洞穴学术研讨会',
  '春季科技服务动员部署会',
  '会员大会',
  '作物学会年会',
  '插秧机现场观摩会',
  '部门联席会',
  '周年會員大會',
]) {
  test(`should know ${words} for a meeting`, () => assert.equal(isMeeting(words), true));
}

for (const words of [
  '作物学会',
  '家庭教育研究会',
  '县人民代表大会',
  '县商会',
  '学生会',
  '读书会',
]) {
  test(`should not take ${words} for a meeting`, () => assert.equal(isMeeting(words), false));
}

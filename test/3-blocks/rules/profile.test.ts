import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Profile } from '../../../src/2-lines/profile.ts';
import type { Role } from '../../../src/3-blocks/roles.ts';
import { profileRule } from '../../../src/3-blocks/rules/profile.ts';
import { lineStance } from '../../support/lines.ts';
import { aProfile } from '../../support/profiles.ts';

const stance = (role: Role, lines: string | string[], facts: Partial<Profile> = {}, at = -1) => {
  const profile = aProfile({ sections: ['茶座'], ...facts });
  return lineStance(profileRule, role, lines, { profile, usualSections: new Set(['茶座']) }, at);
};

for (const line of ['茶座', '【茶座】', '茶　座', '## 茶座']) {
  test(`should hear ${line} speak for a usual section`, () => {
    assert.equal(stance('section', line), 'for');
    assert.equal(stance('paragraph', line), 'against');
    // A headline may say the same.
    assert.equal(stance('headline', line), 'nothing');
  });
}

for (const line of ['灯下', '茶座谈会召开', '围坐茶座']) {
  test(`should have nothing to say of ${line}`, () => {
    assert.equal(stance('section', line), 'nothing');
  });
}

test('should take the first of two for the entry of the contents', () => {
  const story = '3月9日，老街说书场在停业两年后重新开张，县文联组织二十余名会员到场听书。';
  const lines = ['目录', '茶座', '老街说书场重新开张', '茶座', '老街说书场重新开张', story];
  assert.equal(stance('section', lines, {}, 1), 'nothing');
  assert.equal(stance('contents entry', lines, {}, 1), 'for');
  assert.equal(stance('section', lines, {}, 3), 'for');
});

test('should hear the title speak for the masthead', () => {
  assert.equal(stance('masthead', '河 畔 文 讯'), 'for');
  assert.equal(stance('masthead', '河畔文讯编辑部'), 'nothing');
});

test('should know the labels of credits, and that there are none', () => {
  assert.equal(stance('credit', '报料：甲学会', { credits: ['报料'] }), 'for');
  assert.equal(stance('credit', '近日开张。（报料：甲学会）', { credits: ['报料'] }), 'nothing');
  assert.equal(stance('credit', '（甲学会）', { credits: 'none' }), 'against');
});

test('should have nothing to say without a profile', () => {
  assert.equal(lineStance(profileRule, 'section', '茶座'), 'nothing');
});

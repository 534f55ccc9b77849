import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesTold } from '../../../src/3-blocks/survey/names-told.ts';
import { pageOf } from '../../support/lines.ts';

const found = (...lines: string[]) => [...namesTold(pageOf(...lines).printed, [])];
const story = (name: string, ...headline: string[]) => [
  name,
  ...headline,
  `近日，${name}在城西组织会员参观新落成的展览，一百二十位会员到场参观。`,
];
const head = ['河畔动态', '2020年第5期', '学会'];

test('should find the name above each headline that its text tells of', () => {
  const lines = [
    ...head,
    ...story('市燃气协会', '组织会员看展'),
    ...story('市园艺学会', '举办修剪技术', '高级研修班'),
    '区县科协',
    ...story('南浦区科协', '科普大篷车下乡'),
  ];
  assert.deepEqual(found(...lines), [3, 6, 11]);
});

test('should find none where the texts tell of somebody else, or few names stand so', () => {
  const others = ['市燃气协会', '市园艺学会', '南浦区科协'].flatMap((name) => [
    name,
    '组织会员看展',
    '近日，会议在城西举行，一百二十位会员参加了会议并参观了展览。',
  ]);
  assert.deepEqual(found(...head, ...others), []);
  const few = [...story('市燃气协会', '组织会员看展'), ...story('市园艺学会', '修剪培训开班')];
  assert.deepEqual(found(...head, ...few), []);
});

test('should find none where a name stands above several headlines, as a section does', () => {
  const names = ['市燃气协会', '市园艺学会', '南浦区科协'];
  const lines = names.flatMap((name) => [
    ...story(name, '组织会员看展'),
    '新展厅落成',
    `近日，${name}的新展厅在城西落成，一百二十位会员到场参观了展览。`,
  ]);
  assert.deepEqual(found(...head, ...lines), []);
});

test('should find none that a mark sets off, nor below the headlines', () => {
  const names = ['市燃气协会', '市园艺学会', '南浦区科协'];
  const marked = names.flatMap((name) => {
    const [, headline = '', text = ''] = story(name, '组织会员看展');
    return [`【${name}】`, headline, text];
  });
  assert.deepEqual(found(...head, ...marked), []);
  const below = names.flatMap((name) => {
    const [, headline = '', text = ''] = story(name, '组织会员看展');
    return [headline, name, text];
  });
  assert.deepEqual(found(...head, ...below), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveyOf } from '../../support/lines.ts';

const found = (...lines: string[]) => {
  const { lines: printed, sendersBelow } = surveyOf(lines);
  return [...sendersBelow].map((index) => printed[index]?.text);
};

const contents = ['目录', '暴雨之夜的渡口救援……（2）', '《渡口名录》出版……（3）', ''];
const text = ['近日，学会在渡口举行开放日，一百二十位会员参加了活动并参观了展览。', ''];
const catalogue = ['《渡口名录》出版', ...text];

test('should take names for a sender below a headline that the contents spell out without them', () => {
  const lines = [...contents, '暴雨之夜的渡口救援', '临江大学航海俱乐部', ...text, ...catalogue];
  assert.deepEqual(found(...lines), ['临江大学航海俱乐部']);
});

test('should take no names that the contents spell out as part of their headline', () => {
  const rest = ['学会会员走进渡口', '临江大学附属中学', ...text];
  const entry = '学会会员走进渡口临江大学附属中学……（1）';
  assert.deepEqual(found('目录', entry, ...contents.slice(1), ...rest, ...catalogue), []);
  assert.deepEqual(found(...contents, ...rest, ...catalogue), []);
});

test('should take two names set far apart for senders, and all names that stand as they do', () => {
  const lines = [
    ...['河道水深更新至九米', '省河道研究所　　临江航运联盟', ...text],
    ...['老船工上岸以后', '临江大学航海俱乐部', ...text],
    ...catalogue,
  ];
  assert.deepEqual(found(...lines), ['省河道研究所　　临江航运联盟', '临江大学航海俱乐部']);
});

test('should take no names for senders that stand above headlines', () => {
  const lines = ['省河道研究所　　临江航运联盟', '河道水深更新至九米', ...text, ...catalogue];
  assert.deepEqual(found(...lines), []);
});

test('should take no names for a sender that the contents name by themselves', () => {
  const headline = '临江大学航海俱乐部';
  const [title, ...entries] = contents;
  const lines = [title as string, '各地渡口救援动态', headline, ...entries];
  assert.deepEqual(found(...lines, '各地渡口救援动态', headline, ...text, ...catalogue), []);
});

test('should take names behind From for senders where several stand below headlines', () => {
  const told =
    'The reading room will stay open until midnight, and the shuttle bus waits at the gate.';
  const story = (headline: string, sender: string) => [headline, '', sender, '', told, ''];
  const senders = ['From Reader Services', 'From Data and Systems Team', 'From the Map Room'];
  const headlines = ['Letters Join the Archives', 'What Loans Tell', 'Maps on Show'];
  const all = senders.map((sender, at) => story(headlines[at] ?? '', sender));
  assert.deepEqual(found(...all.flat()), senders);
  assert.deepEqual(
    found(...all.slice(0, 2).flat(), ...story('Our Bread', 'From field to table')),
    [],
  );
});

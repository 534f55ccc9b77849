import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boldLeads } from '../../src/2-lines/bold-leads.ts';
import { splitLines } from '../../src/2-lines/lines.ts';
import { readPage } from '../../src/2-lines/printed.ts';

/** The headlines that open lines, with their marks. */
const leadsOf = (...texts: string[]) => {
  const lines = splitLines(texts.join('\n\n'));
  return [...boldLeads(lines)].map(([index, length]) =>
    lines[index]?.text.slice(0, length).trimEnd(),
  );
};

const text = '近日，会议在城西举行，一百二十位会员参加了会议。';
const masthead = ['# 茶业要情', '〔2024〕第3期'];
const numbered = ['**1. 春茶开采过半。**', '**2. 茶园装上监测仪。**', '**3. 第一批茶师结业。**'];
const items = numbered.map((lead) => lead + text);

test('should find leads in strong type where all that the bulletin says stands below them', () => {
  assert.deepEqual(leadsOf(...masthead, ...items), numbered);
  assert.deepEqual(leadsOf(...masthead, items[0] ?? '', text, ...items.slice(1)), numbered);
  assert.deepEqual(leadsOf('## 要闻', ...items.slice(0, 2), '## 基层', ...items), [
    ...numbered.slice(0, 2),
    ...numbered,
  ]);
});

test('should find them behind a number that is not strong', () => {
  const lead = '1. **春茶开采过半**';
  assert.deepEqual(leadsOf(`${lead} ${text}`, ...items.slice(1)), [lead, ...numbered.slice(1)]);
});

test('should not take the points of an article for headlines', () => {
  assert.deepEqual(leadsOf(...masthead, '## 全市茶业工作会议在城西茶叶博物馆召开', ...items), []);
  assert.deepEqual(leadsOf('## 会议召开', text, ...items), []);
  assert.deepEqual(
    leadsOf('## 甲学会换届', items[0] ?? '', '## 乙学会换届', ...items.slice(1)),
    [],
  );
  assert.deepEqual(leadsOf(...items.slice(0, 2)), []);
});

for (const lead of [
  '**一是压实责任。**',
  '**会议指出，**',
  '**江白：**',
  '**会议强调。**',
  '**第一，抓春耕。**',
]) {
  test(`should not take ${lead} for a headline`, () => {
    assert.deepEqual(leadsOf(...[lead, lead, lead].map((each) => each + text)), []);
  });
}

const levels = ['## 要闻', '### 茶博会开幕', text, '### 茶园开放', text];

test('should find them in a section of short items that stands beside others', () => {
  assert.deepEqual(leadsOf(...levels, '## 【短讯】', ...items), numbered);
  assert.deepEqual(leadsOf(...levels, '【短讯】', ...items), numbered);
});

test('should not find them below a headline of such a bulletin', () => {
  assert.deepEqual(leadsOf(...levels, '### 茶农有了保险', ...items), []);
});

test('should leave marks and the stop before the text out of the headline', () => {
  const { printed } = readPage([...items, `4. **茶农有了保险** ${text}`].join('\n'));
  assert.deepEqual(
    printed.filter(({ runIn }) => runIn === 'headline').map(({ coreText }) => coreText),
    ['春茶开采过半', '茶园装上监测仪', '第一批茶师结业', '茶农有了保险'],
  );
  assert.equal(printed[1]?.text, text);
});

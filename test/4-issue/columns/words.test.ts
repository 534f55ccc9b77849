import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Part } from '../../../src/4-issue/columns/parts.ts';
import { countWords } from '../../../src/4-issue/columns/words.ts';

const part = (text: string, index = 0) => ({ text, index }) as Part;
const words = countWords(
  ['市科协防汛部署', '市科协月季展览', '市科协会员大会'].map((text) => part(text)),
);

test('should count words that a headline and a text share, rare ones more', () => {
  const fits = words.fit([part('月季展览', 9)]);
  assert.ok((fits[1]?.[1] ?? 0) > 0);
  assert.equal(fits[0]?.[0], 0);
  assert.ok(words.bestFit([part('月季')]) > words.bestFit([part('科协')]));
});

test('should count a pair in full once in a run of texts, and little where texts say it again', () => {
  const fits = words.fit([part('科协', 8)]);
  const [first, again] = [fits[0]?.[0] ?? 0, fits[0]?.[1] ?? 0];
  assert.ok(again > first);
  assert.ok(again - first < first / 2);
});

test('should bound what texts count that say many words of a headline again', () => {
  const all = '市科协月季展览在城南公园开幕';
  const said = countWords([part(all), part(all), part('会员大会')]);
  const fits = said.fit([part(all, 9)]);
  assert.ok((fits[0]?.[1] ?? 0) - (fits[0]?.[0] ?? 0) <= 0.8);
});

test('should count what two neighbours alone have in common', () => {
  const told = countWords([part('罗启明致辞'), part('罗启明希望'), part('月季展览')]);
  assert.ok(told.together(1) > 0);
  assert.equal(told.together(2), 0);
});

test('should see a word that the texts say run from one display line into the next', () => {
  assert.ok(words.bridges(part('召开月'), part('季交流会')));
  assert.ok(!words.bridges(part('召开年'), part('季交流会')));
});

test('should count a word more where the first paragraph says it, a short line above it aside', () => {
  const long = '市科协在城南公园举办月季展览，三百名市民前来观看，专家现场讲解养护。';
  const other = '活动由园艺学会承办，将持续到五月底，期间还有多场专题讲座和现场咨询。';
  const fitOf = (...texts: string[]) =>
    countWords(texts.map((text) => part(text))).fit([part('月季展览', 9)])[0]?.[2] ?? 0;
  assert.ok(fitOf(long, other, other) > fitOf(other, other, long));
  assert.ok(fitOf('春回大地，花满枝头。', long, other) > fitOf(other, long, other));
});

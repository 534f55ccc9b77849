import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinInterleaved } from '../../../src/4-issue/columns/interleaved.ts';
import type { Part } from '../../../src/4-issue/columns/parts.ts';

const text = (text: string, ...broken: number[]) =>
  ({
    kind: 'text',
    text,
    broken,
    width: Math.max(text.length, ...broken),
    passage: [],
    column: {
      least: Math.max(0, ...broken),
      most: broken.length > 0 ? Math.max(...broken) + 1 : Infinity,
    },
  }) as unknown as Part;
const textsOf = (...parts: Part[]) => joinInterleaved(parts).map((part) => part.text);

const cut = text('近日，作物学会在通州区召开会员', 20, 20);
const rest = text('大会，专家到会。', 20);
const other = text('3月8日，园艺学会举办月季展览。', 26, 26);

test('should join a text that another column’s text was read into', () => {
  const story = text('会议选举了理事。', 20);
  assert.deepEqual(textsOf(cut, other, rest, story), [
    cut.text + rest.text,
    story.text,
    other.text,
  ]);
});

test('should join it to a last line on its own where lines of its column follow', () => {
  const [end, story] = [text('大会。'), text('会议选举了理事，审议了章程。', 20)];
  assert.deepEqual(textsOf(cut, other, end, story), [cut.text + end.text, story.text, other.text]);
});

test('should leave a text whose sentence has ended', () => {
  const whole = text('近日，作物学会在通州区召开会员大会。', 20, 20);
  assert.deepEqual(textsOf(whole, other, rest), [whole.text, other.text, rest.text]);
});

test('should join what goes on right below headlines and labels', () => {
  const headline = { ...text('作物学会召开大会'), kind: 'fragment' } as Part;
  const story = text('会议选举了理事。');
  assert.deepEqual(textsOf(cut, headline, rest, story), [
    cut.text + rest.text,
    story.text,
    headline.text,
  ]);
  const section = { ...headline, kind: 'section' } as Part;
  assert.equal(textsOf(cut, section, rest).length, 3);
  assert.equal(textsOf(cut, headline, text('近日，园艺学会举办讲座。', 20)).length, 3);
});

test('should join nothing from another column, past headlines too, or that opens as news does', () => {
  const wide = text('大会，专家到会。', 30);
  assert.equal(textsOf(cut, other, wide).length, 3);
  const headline = { ...text('月季展览举办'), kind: 'fragment' } as Part;
  assert.equal(textsOf(cut, headline, wide).length, 3);
  assert.equal(textsOf(cut, other, text('近日，园艺学会举办专题讲座。', 20)).length, 3);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { likenessToChinese } from '../../src/1-text/likeness.ts';
import { encodeLegacy } from './encode.ts';

test('should find prose likelier than the same bytes read in the other encoding', () => {
  const simplified = '会议要求，各学会要发挥人才优势，服务首都发展。';
  const garbled = new TextDecoder('big5').decode(encodeLegacy(simplified, 'gb18030'));
  assert.ok(likenessToChinese(simplified) > likenessToChinese(garbled));
  const traditional = '本會為推動科學教育，於臺北市舉行展覽。';
  const other = new TextDecoder('gb18030').decode(encodeLegacy(traditional, 'big5'));
  assert.ok(likenessToChinese(traditional) > likenessToChinese(other));
});

test('should leave Latin letters and digits out of account', () => {
  assert.equal(likenessToChinese('AI4S 2023 大会'), likenessToChinese('大会'));
});

test('should find no likeness in a text of ASCII alone', () => {
  assert.equal(likenessToChinese('Weekly News No. 7'), 0);
  assert.equal(likenessToChinese(''), 0);
});

test('should be a share, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const likeness = likenessToChinese(text);
      assert.ok(likeness >= 0 && likeness <= 1);
    }),
  );
});

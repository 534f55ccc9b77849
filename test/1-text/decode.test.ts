import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeText } from '../../src/1-text/decode.ts';
import { encodeLegacy, encodeUtf16 } from './encode.ts';

const simplified =
  '科协每周动态\n2023年第7期\n近日，北京作物学会在通州区召开学术年会，120 余人参加。\n（北京作物学会）\n';
const traditional =
  '科協通訊\n第三期\n近日，臺北市科學教育館舉行開放日，市民對展覽的反應十分熱烈。\n（科學教育館）\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

test('should read UTF-8', () => {
  assert.deepEqual(decodeText(utf8(simplified)), { text: simplified, encoding: 'utf-8' });
});

test('should read UTF-8 that opens with a byte order mark, and drop the mark', () => {
  assert.deepEqual(decodeText(utf8(`\ufeff${simplified}`)), {
    text: simplified,
    encoding: 'utf-8',
  });
});

test('should read UTF-16 in both byte orders by their mark', () => {
  const little = decodeText(encodeUtf16(simplified, 'little'));
  assert.deepEqual(little, { text: simplified, encoding: 'utf-16le' });
  const big = decodeText(encodeUtf16(simplified, 'big'));
  assert.deepEqual(big, { text: simplified, encoding: 'utf-16be' });
});

test('should read characters beyond the first 65,536 in UTF-8 and UTF-16', () => {
  const name = '𠮷田先生到访市科协。🎉';
  assert.deepEqual(decodeText(utf8(name)), { text: name, encoding: 'utf-8' });
  const wide = decodeText(encodeUtf16(name, 'big'));
  assert.deepEqual(wide, { text: name, encoding: 'utf-16be' });
});

test('should read Simplified Chinese in GB18030', () => {
  const decoded = decodeText(encodeLegacy(simplified, 'gb18030'));
  assert.deepEqual(decoded, { text: simplified, encoding: 'gb18030' });
});

test('should read a four-byte character of GB18030', () => {
  const rare = Uint8Array.of(0x81, 0x39, 0xee, 0x39);
  const text = '近日，市科协召开会议。';
  const decoded = decodeText(Uint8Array.from([...encodeLegacy(text, 'gb18030'), ...rare]));
  assert.deepEqual(decoded, { text: `${text}㐀`, encoding: 'gb18030' });
});

test('should read Traditional Chinese in Big5', () => {
  const decoded = decodeText(encodeLegacy(traditional, 'big5'));
  assert.deepEqual(decoded, { text: traditional, encoding: 'big5' });
});

test('should read a single short sentence in either encoding', () => {
  const short = '市科协召开工作会议。';
  assert.deepEqual(decodeText(encodeLegacy(short, 'gb18030')), {
    text: short,
    encoding: 'gb18030',
  });
  const other = '本會召開會員大會。';
  assert.deepEqual(decodeText(encodeLegacy(other, 'big5')), { text: other, encoding: 'big5' });
});

test('should call a file without bytes empty', () => {
  assert.deepEqual(decodeText(new Uint8Array()), { problem: 'empty-file' });
});

test('should call a file of white space empty, full-width spaces and a lone mark included', () => {
  for (const text of [' ', '\n\n\r\n\t', '　　\n', '\ufeff', '\ufeff\n']) {
    assert.deepEqual(decodeText(utf8(text)), { problem: 'empty-file' }, JSON.stringify(text));
  }
});

test('should name a binary file rather than decode it', () => {
  const decoded = decodeText(utf8('{\\rtf1\\ansi}'));
  assert.equal('problem' in decoded && decoded.problem, 'binary-file');
});

test('should not take a text in UTF-16 for a binary file, though it holds NUL bytes', () => {
  const decoded = decodeText(encodeUtf16('Weekly News, No. 7', 'little'));
  assert.deepEqual(decoded, { text: 'Weekly News, No. 7', encoding: 'utf-16le' });
});

test('should refuse UTF-16 that is cut in the middle of a character', () => {
  const cut = encodeUtf16(simplified, 'little').subarray(0, 21);
  assert.deepEqual(decodeText(cut), { problem: 'unknown-encoding' });
});

test('should not make other words of UTF-8 from which a byte was lost', () => {
  const bytes = utf8('近日，市科协召开学会工作会议。会议由市科协党组书记主持。');
  for (let lost = 0; lost < bytes.length; lost++) {
    const damaged = bytes.filter((_, at) => at !== lost);
    assert.deepEqual(decodeText(damaged), { problem: 'unknown-encoding' }, `byte ${lost}`);
  }
});

test('should not take Latin text in an encoding of Western Europe for Chinese', () => {
  const bytes = Uint8Array.from('Société générale des ingénieurs réunie à Genève', (character) =>
    character.charCodeAt(0),
  );
  assert.deepEqual(decodeText(bytes), { problem: 'unknown-encoding' });
});

test('should read back whatever is written in UTF-8', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => /\S/u.test(value));
  fc.assert(
    fc.property(text, (value) => {
      assert.deepEqual(decodeText(utf8(`\ufeff${value}`)), { text: value, encoding: 'utf-8' });
    }),
  );
});

test('should read or refuse any bytes, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decodeText(bytes);
      assert.ok('problem' in decoded || decoded.text.trim() !== '');
    }),
    { numRuns: 500 },
  );
});

test('should refuse noise: a thousand random bytes are no bulletin', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1000, maxLength: 1000 }), (bytes) => {
      assert.ok('problem' in decodeText(bytes));
    }),
  );
});

test('should refuse noise of bytes above 0x80, which two-byte encodings can decode', () => {
  const high = fc.array(fc.integer({ min: 0xa1, max: 0xfe }), { minLength: 400, maxLength: 400 });
  fc.assert(
    fc.property(high, (bytes) => {
      assert.deepEqual(decodeText(Uint8Array.from(bytes)), { problem: 'unknown-encoding' });
    }),
  );
});

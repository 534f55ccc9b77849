import assert from 'node:assert/strict';
import { test } from 'node:test';
import { binaryKind } from '../../src/1-text/binary.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

const files: readonly (readonly [opening: readonly number[], kind: RegExp])[] = [
  [[0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], /ZIP/],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], /\.doc/],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], /PNG/],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66, 0x31], /\.rtf/],
  [[0xff, 0xd8, 0xff, 0xe0], /JPEG/],
  [[0x1f, 0x8b, 0x08], /compressed/],
];

for (const [opening, kind] of files) {
  test(`should know ${kind.source} by its first bytes`, () => {
    assert.match(binaryKind(Uint8Array.from([...opening, ...utf8('近日，')]))?.kind.en ?? '', kind);
  });
}

test('should not know a kind by bytes that stand further down', () => {
  assert.equal(binaryKind(utf8('本刊另有 %PDF 版本')), undefined);
  assert.equal(binaryKind(utf8('PK 赛在市科技馆举行')), undefined);
});

test('should call bytes with a NUL binary', () => {
  assert.match(binaryKind(Uint8Array.of(0xe7, 0xa7, 0x91, 0x00))?.kind.en ?? '', /NUL/);
});

test('should call control noise binary', () => {
  assert.match(
    binaryKind(Uint8Array.from({ length: 100 }, (_, i) => (i % 31) + 1))?.kind.en ?? '',
    /binary/,
  );
});

test('should bear one stray control character in a text', () => {
  assert.equal(binaryKind(utf8(`${'近日，市科协召开会议。'.repeat(5)}\u0001`)), undefined);
});

test('should take tabs, form feeds and all line ends for text', () => {
  assert.equal(binaryKind(utf8('编辑：\t王某\r\n\f\v审核：\t李某\n')), undefined);
});

test('should call nothing binary that has no bytes', () => {
  assert.equal(binaryKind(new Uint8Array()), undefined);
});

/** Documents that are broken, locked, hollow or made to harm: each gets an answer in plain words. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { documentFormat } from '../../src/1-text/format.ts';
import { readText } from '../../src/1-text/read-text.ts';
import { makePdf } from '../support/pdf.ts';

const ruleOf = async (bytes: Uint8Array, path: string) => {
  const answer = await readText(bytes, path);
  return 'rule' in answer ? answer.rule : 'text';
};
const docx = readFileSync('test/fixtures/formats/科协每周动态-2023-03.typed.docx');
const bytesOf = (text: string) => Buffer.from(text, 'utf8');

test('should call a document that was cut short broken', async () => {
  assert.equal(await ruleOf(docx.subarray(0, 4000), 'a.docx'), 'broken-document');
  assert.equal(await ruleOf(bytesOf('%PDF-1.7\n'), 'a.pdf'), 'broken-document');
});

test('should name OCR as the remedy for a scanned PDF', async () => {
  const answer = await readText(makePdf([[], []]), 'a.pdf');
  assert.ok('rule' in answer);
  assert.equal(answer.rule, 'scanned-document');
  assert.match(answer.message.en, /ocrmypdf -l chi_sim/u);
});

test('should call an Office document in an encrypted container protected', async () => {
  const container = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  assert.equal(await ruleOf(container, 'a.docx'), 'protected-document');
});

test('should call a PDF that asks for a password protected', async () => {
  const words = [700, 680, 660].map((y) => ({ text: '市科协召开学习会议并作总结讲话', x: 72, y }));
  assert.equal(await ruleOf(makePdf([words], { locked: true }), 'a.pdf'), 'protected-document');
  assert.equal(await ruleOf(makePdf([words]), 'a.pdf'), 'text');
});

test('should not inflate a document that unpacks to far more than a bulletin', async () => {
  const bomb = zipOf({ 'word/document.xml': Buffer.alloc(80 * 2 ** 20, 0x20) });
  assert.ok(bomb.length < 200_000);
  assert.equal(await ruleOf(bomb, 'a.docx'), 'oversized-document');
});

test('should say that a page nested without end cannot be read, or read it', async () => {
  const answer = await readText(bytesOf(`<html>${'<div>'.repeat(20_000)}正文`), 'a.html');
  assert.ok('rule' in answer ? answer.rule === 'broken-document' : answer.text.includes('正文'));
});

test('should say as what to save files of other programs', async () => {
  const rtf = await readText(bytesOf('{\\rtf1\\ansi}'), 'a.rtf');
  assert.match('rule' in rtf ? rtf.message.en : '', /\.rtf.*\.docx/u);
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1);
  const doc = await readText(old, 'a.wps');
  assert.match('rule' in doc ? doc.message.en : '', /\.wps.*\.docx/u);
});

test('should tell a format by content, not by the ending', () => {
  assert.equal(documentFormat(bytesOf('<!DOCTYPE html><p>近日'), 'a.txt'), 'html');
  assert.equal(documentFormat(bytesOf('近日，<p>'), 'a.html'), undefined);
  assert.equal(documentFormat(docx, 'a.txt'), 'docx');
  assert.equal(documentFormat(bytesOf('本刊另有 %PDF-1.7 版本'), 'a.pdf'), undefined);
});

test('should never crash on noise behind the head of a document', async () => {
  const heads = fc.constantFrom('%PDF-1.7\n', 'PK\u0003\u0004word/document.xml', '<html>');
  await fc.assert(
    fc.asyncProperty(heads, fc.uint8Array({ maxLength: 400 }), async (head, noise) => {
      const answer = await readText(Buffer.concat([Buffer.from(head, 'latin1'), noise]), 'a.docx');
      assert.ok('rule' in answer || typeof answer.text === 'string');
    }),
    { numRuns: 60 },
  );
});

/** A ZIP archive of some files, packed. */
function zipOf(files: Record<string, Buffer>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, data] of Object.entries(files)) {
    const packed = deflateRawSync(data, { level: 9 });
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([bytesOf('PK\u0003\u0004'), facts, bytesOf(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    const version = Buffer.from([20, 0]);
    entries.push(Buffer.concat([bytesOf('PK\u0001\u0002'), version, facts, rest, bytesOf(name)]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, directory, bytesOf('PK\u0005\u0006'), end]);
}

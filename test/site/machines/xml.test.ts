import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import {
  element,
  lines,
  pieces,
  serialize,
  textElement,
  xmlDocument,
  xmlPieces,
} from '../../../src/site/machines/xml.ts';
import { hostile } from './context.ts';

test('should write elements, attributes and texts, and leave out what is undefined', () => {
  const node = element('a', { b: '1', c: undefined }, element('d'), undefined, null, 'x');
  assert.equal(serialize(node), '<a b="1"><d/>x</a>');
});

test('should write an element of text only where there is a text', () => {
  assert.equal(serialize(textElement('a', 'x', { b: '1' })), '<a b="1">x</a>');
  assert.equal(serialize(textElement('a', '')), '');
  assert.equal(serialize(textElement('a', undefined)), '');
});

test('should escape what would be markup, and keep what is none', () => {
  assert.equal(serialize(element('a', {}, `<&>"'`)), `<a>&lt;&amp;&gt;"'</a>`);
  assert.equal(serialize(element('a', { b: `<&>"'` })), `<a b="&lt;&amp;&gt;&quot;'"/>`);
});

test('should keep white space that a parser would change', () => {
  assert.equal(serialize(element('a', { b: '\t\r\n' })), '<a b="&#9;&#13;&#10;"/>');
  assert.equal(serialize(element('a', {}, 'x\r\ny\t')), '<a>x&#13;\ny\t</a>');
});

test('should put a sign in the place of what XML forbids, and nowhere else', () => {
  assert.equal(serialize(element('a', {}, '\u0000a\ud800b\uffff')), '<a>\ufffda\ufffdb\ufffd</a>');
  assert.equal(serialize(element('a', {}, '𠮷\u0085\ue000')), '<a>𠮷\u0085\ue000</a>');
});

test('should write in pieces what it would write whole', () => {
  const inner = element('b', { c: '1' });
  const made = [...xmlPieces(element('a'), pieces(inner, lines([element('d'), element('e')])))];
  assert.equal(
    made.join('').replaceAll('\n', ''),
    xmlDocument(element('a', {}, element('b', { c: '1' }, element('d'), element('e')))).replaceAll(
      '\n',
      '',
    ),
  );
});

test('should write no character that XML forbids, whatever the text', () => {
  const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }));
  fc.assert(
    fc.property(units, units, (inText, inAttribute) => {
      const text = String.fromCharCode(...inText);
      const written = serialize(element('a', { b: String.fromCharCode(...inAttribute) }, text));
      assert.doesNotMatch(written, forbidden);
      assert.equal(written.match(/</g)?.length, text === '' ? 1 : 2);
    }),
  );
});

test('should be well-formed to a parser, whatever the texts', async () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }));
  const random = fc.sample(units, { numRuns: 500, seed: 1 });
  const texts = [...hostile, ...random.map((codes) => String.fromCharCode(...codes))];
  const document = xmlDocument(
    element('a', {}, ...texts.map((text) => element('b', { c: text }, text))),
  );
  const { errors } = await validateXML({ xml: document, normalization: 'c14n' });
  assert.deepEqual(errors, []);
});

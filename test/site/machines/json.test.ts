import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonFile, jsonInPage } from '../../../src/site/machines/json.ts';

test('should say in a page what it was given, without anything that could end the script', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const value = [...texts, '</script><!--'];
      const written = jsonInPage(value);
      assert.doesNotMatch(written, /</);
      assert.deepEqual(JSON.parse(written), value);
    }),
  );
});

test('should write texts that are well-formed, whatever they are', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }));
  fc.assert(
    fc.property(units, (codes) => {
      const text = String.fromCharCode(...codes);
      const written = jsonFile({ text });
      assert.doesNotMatch(written, /\\ud[89a-f]/i);
      assert.equal(JSON.parse(written).text, text.replace(/\p{Cs}/gu, '\ufffd'));
    }),
  );
});

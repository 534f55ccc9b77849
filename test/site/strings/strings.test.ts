import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageNames, type Strings, stringsOf } from '../../../src/site/strings/index.ts';

/** Every word of a language by its place in the file. */
function wordsOf(part: unknown, place = ''): Map<string, string> {
  if (typeof part === 'string') return new Map([[place, part]]);
  if (typeof part === 'function') return new Map([[place, String(part)]]);
  const below = Object.entries(part as object).map(([key, value]) =>
    wordsOf(value, place ? `${place}.${key}` : key),
  );
  return new Map(below.flatMap((words) => [...words]));
}

/** What stays Chinese in any language: the seal, and examples of queries, which are searched for as they are. */
const ALWAYS_CHINESE = /^(?:site\.seal$|search\.ways\.)/u;

const chinese = wordsOf(stringsOf('zh-Hans'));

for (const language of languageNames) {
  describe(`the words of ${language}`, () => {
    const words = wordsOf(stringsOf(language) as Strings);

    test('should say the same things as the Chinese', () => {
      assert.deepEqual([...words.keys()].sort(), [...chinese.keys()].sort());
    });

    test('should leave nothing empty', () => {
      for (const [place, word] of words) assert.notEqual(word.trim(), '', place);
    });

    if (language !== 'zh-Hans') {
      test('should be in its own script', () => {
        for (const [place, word] of words) {
          if (!ALWAYS_CHINESE.test(place)) assert.doesNotMatch(word, /\p{Script=Han}/u, place);
        }
      });
    }
  });
}

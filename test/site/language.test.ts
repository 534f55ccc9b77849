import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../src/site/language.ts';

test('should tell the two scripts of Chinese apart', () => {
  assert.equal(languageOf('市科协召开2023年区科协联席会'), 'zh-Hans');
  assert.equal(languageOf('學會舉辦年會暨學術研討會'), 'zh-Hant');
});

test('should not take a name in the other script for the script of the text', () => {
  const text = '市科协召开学习会议并作总结讲话，听取了各学会的工作汇报，对下一步工作提出要求';
  assert.equal(languageOf(`${text}，著名专家陳先生出席`), 'zh-Hans');
});

test('should call a text without Chinese characters English', () => {
  assert.equal(languageOf('Rock Mechanics Bulletin Launched'), 'en');
  assert.equal(languageOf(''), 'en');
  assert.equal(languageOf('《Rock Mechanics Bulletin》创刊'), 'zh-Hans');
});

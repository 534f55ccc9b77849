import assert from 'node:assert/strict';
import { test } from 'node:test';
import { warningOf, warningsFile } from '../../src/5-articles/warnings.ts';
import { diagnose } from '../../src/diagnostics.ts';
import { doubtSpeaker, readDoubt } from '../../src/site/doubts.ts';

test('should take a warning of front matter apart', () => {
  const { message, rule } = diagnose(
    'headline-without-text',
    'a.txt',
    { line: 1, column: 1 },
    '年会 (上)',
  );
  const warning = `84:3: ${message.zh} (${rule})`;
  assert.deepEqual(readDoubt(warning), {
    warning,
    line: 84,
    rule: 'headline-without-text',
    message: message.zh,
  });
});

test('should keep the words of a warning in another form', () => {
  const warning = '随手写的一句';
  assert.deepEqual(readDoubt(warning), { warning, line: 1, rule: '', message: warning });
});

test('should say a doubt in the language of the interface, as far as the ingest filed it', () => {
  const doubt = diagnose('headline-without-text', 'a.txt', { line: 84, column: 3 }, '年会');
  const [file] = warningsFile([doubt]);
  const issues = [{ warnings: JSON.parse(file?.text ?? '') }, {}] as never;
  const filed = readDoubt(warningOf(doubt));
  assert.equal(doubtSpeaker(issues, { language: 'en' })(filed), doubt.message.en);
  assert.equal(doubtSpeaker(issues, { language: 'zh-Hans' })(filed), doubt.message.zh);
  assert.equal(doubtSpeaker([], { language: 'en' })(filed), doubt.message.zh);
});

test('should file nothing where there is no doubt', () => {
  assert.deepEqual(warningsFile([]), []);
});

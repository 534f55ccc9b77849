import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose, formatDiagnostic } from '../src/diagnostics.ts';

const point = { line: 12, column: 3 };

test('should print place, severity, message and rule on one line', () => {
  const diagnostic = diagnose('headline-without-text', '2023/07.txt', point, '召开年会');
  assert.equal(
    formatDiagnostic(diagnostic),
    '2023/07.txt:12:3: warning: no text was found for the headline “召开年会” (headline-without-text)',
  );
});

test('should speak Chinese when asked to', () => {
  const diagnostic = diagnose('empty-file', '07.txt', point);
  assert.match(
    formatDiagnostic(diagnostic, 'zh'),
    /^07\.txt:12:3: error: 文件是空的.+\(empty-file\)$/u,
  );
});

test('should keep one line one line, whatever the bulletin says', () => {
  const diagnostic = diagnose('headline-without-text', 'a\nb.txt', point, '召开\n年会\u001b[31m');
  assert.doesNotMatch(formatDiagnostic(diagnostic), /\p{Cc}/u);
});

test('should name the other place of a conflict', () => {
  const related = { file: 'b.txt', point: { line: 2, column: 1 } };
  const diagnostic = {
    ...diagnose('duplicate-issue', 'a.txt', point, 'x-2023-07', 'b.txt'),
    related,
  };
  assert.match(formatDiagnostic(diagnostic), / \[b\.txt:2:1\] \(duplicate-issue\)$/u);
});

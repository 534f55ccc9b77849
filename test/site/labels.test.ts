import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleChanges } from '../../src/4-issue/issue.ts';
import { type IssueFrontMatter, issueChanges } from '../../src/5-articles/front-matter.ts';
import { buildCatalog, type Issue } from '../../src/site/catalog.ts';
import { correctionNames, issueLabel, issueName } from '../../src/site/labels.ts';
import { stringsOf } from '../../src/site/strings/index.ts';
import { anIssue } from './archive.ts';

const chinese = stringsOf('zh-Hans');
const english = stringsOf('en');

function issueWith(facts: Partial<IssueFrontMatter>): Issue {
  const [issue] = buildCatalog([anIssue(facts)]).issues;
  assert.ok(issue);
  return issue;
}

test('should call an issue by year and number', () => {
  assert.equal(
    issueLabel(issueWith({ year: 2023, number: 7, wholeNumber: 60 }), chinese),
    '2023年第7期',
  );
  assert.equal(issueLabel(issueWith({ volume: 3, number: 2 }), chinese), '第3卷第2期');
});

test('should call an issue by what comes nearest to a number', () => {
  assert.equal(issueLabel(issueWith({ wholeNumber: 60 }), chinese), '总第60期');
  assert.equal(issueLabel(issueWith({ date: '2022-03~' }), chinese), '约2022年3月');
  assert.equal(issueLabel(issueWith({ year: 2022 }), chinese), '2022年');
  assert.equal(issueLabel(issueWith({}), chinese), '（期号未详）');
});

test('should not make up the name of a publication', () => {
  assert.equal(issueName(issueWith({ number: 7 }), chinese), '（刊名未详） 第7期');
});

test('should name in Chinese whatever the editors may have corrected', () => {
  for (const change of [...articleChanges, ...issueChanges]) {
    assert.match(correctionNames([change], chinese), /^\p{Script=Han}+$/u, change);
  }
  assert.equal(correctionNames(['title', 'section'], chinese), '标题、栏目');
});

test('should name issues in English', () => {
  const issue = issueWith({ publication: 'Weekly', year: 2023, volume: 3, number: 7 });
  assert.equal(issueName(issue, english), 'Weekly, 2023, vol. 3, no. 7');
});

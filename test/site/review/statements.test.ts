import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Role, roleNames } from '../../../src/3-blocks/roles.ts';
import { type Details, diagnose, type RuleId } from '../../../src/diagnostics.ts';
import { buildCatalog } from '../../../src/site/catalog.ts';
import { itemsOf } from '../../../src/site/review/items.ts';
import { quotableOf } from '../../../src/site/review/quotations.ts';
import { type Statement, statementsFor } from '../../../src/site/review/statements.ts';
import { anArticle, anIssue } from '../archive.ts';

const lines = [
  '【学会动态】',
  '■ 甲召开年会',
  '年会由秘书长主持。',
  '',
  '乙部署防汛',
  '（乙学会）',
];

/** Every paragraph of the issue, what may be headlines among them. */
const texts = ['甲召开年会', '年会由秘书长主持。', '乙部署防汛'];

/** What is suggested for a doubt about the second of two articles, at a line of the bulletin. */
function suggested<R extends RuleId>(line: number, rule: R, ...details: Details<R>): Statement[] {
  const { message } = diagnose(rule, 'a.txt', { line, column: 1 }, ...details);
  const warnings = [`${line}:1: ${message.zh} (${rule})`];
  const articles = [
    anArticle({ order: 1, title: '甲召开年会', section: '要闻', lines: [1, 2] }),
    anArticle({
      order: 2,
      title: '乙部署防汛',
      section: '学会动态',
      lines: [3, 6],
      warnings,
      grade: 'likely',
    }),
    anArticle({ order: 3, title: '丙走进社区', section: '学会动态', lines: [7, 9] }),
  ];
  const [item] = itemsOf(buildCatalog([anIssue({ warnings }, articles)]));
  assert.ok(item);
  return statementsFor(item, quotableOf(lines, texts), ['年会由秘书长主持。']);
}
const reread = (line: number, from: Role, to: Role) =>
  suggested(line, 'unsure-reading', '……', roleNames[from], roleNames[to]);

describe('statementsFor', () => {
  test('should split at a line that may be a headline, marks aside', () => {
    assert.deepEqual(suggested(2, 'missed-headline', '甲召开年会', '乙'), [
      { split: '甲召开年会' },
    ]);
    assert.deepEqual(reread(2, 'paragraph', 'headline'), [{ split: '甲召开年会' }]);
  });

  test('should split below a credit in the middle', () => {
    assert.deepEqual(suggested(3, 'credit-inside', '乙'), [{ split: '乙部署防汛' }]);
  });

  test('should join an article to the one above when its headline may be text', () => {
    assert.deepEqual(reread(5, 'headline', 'paragraph'), [{ join: '甲召开年会' }]);
    assert.deepEqual(suggested(5, 'headline-not-in-contents', '乙'), [{ join: '甲召开年会' }]);
  });

  test('should set the section before where a section line is in doubt', () => {
    const expected = [{ article: '乙部署防汛', section: '要闻' }];
    assert.deepEqual(reread(1, 'section', 'headline'), expected);
    assert.deepEqual(suggested(5, 'depends-on-doubt', '乙部署防汛', '【学会动态】'), expected);
  });

  test('should join with the next article where that one may be this one’s text', () => {
    assert.deepEqual(suggested(5, 'depends-on-doubt', '乙部署防汛', '■ 丙走进社区'), [
      { join: '乙部署防汛' },
    ]);
  });

  test('should set organizations that a refused credit names', () => {
    assert.deepEqual(suggested(6, 'credit-refused', '（乙学会）'), [
      { article: '乙部署防汛', organizations: ['乙学会'] },
    ]);
  });

  test('should move a text to the headline that it fits', () => {
    assert.deepEqual(suggested(5, 'shared-story', '乙部署防汛', '甲召开年会'), [
      { move: '年会由秘书长主持。', to: '甲召开年会' },
    ]);
  });

  test('should drop a colophon that was taken for text', () => {
    assert.deepEqual(suggested(6, 'colophon-inside', '乙'), [{ drop: '（乙学会）' }]);
  });

  test('should give what is not known of the issue as none', () => {
    const [statement] = suggested(1, 'masthead-missing');
    assert.ok(statement && 'issue' in statement);
    assert.ok(Object.keys(statement.issue).includes('number'));
  });

  test('should drop nothing that no page shows', () => {
    assert.deepEqual(reread(6, 'colophon', 'paragraph'), []);
  });

  test('should suggest nothing where no statement would help', () => {
    assert.deepEqual(reread(3, 'paragraph', 'paragraph, continued'), []);
  });
});

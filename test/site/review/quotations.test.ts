import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalog } from '../../../src/site/catalog.ts';
import {
  nameOf,
  quotableOf,
  quoteLine,
  quoteOpening,
} from '../../../src/site/review/quotations.ts';
import { anArticle, anIssue } from '../archive.ts';

const opening = '3月2日，市科协党组书记、分管日常工作的副主席张明到昌平调研';
const other = `${opening.slice(0, -4)}怀柔调研`;

describe('quoteOpening', () => {
  test('should quote no more than is needed', () => {
    const source = quotableOf([], [opening, '甲学会召开年会。']);
    assert.equal(quoteOpening(source, opening), opening.slice(0, 24));
    assert.equal(quoteOpening(source, '甲学会召开年会。'), '甲学会召开年会。');
  });

  test('should quote more where two paragraphs begin alike', () => {
    const source = quotableOf([], [opening, other]);
    assert.equal(quoteOpening(source, opening), opening);
  });

  test('should quote a paragraph of its own whose words stand in another too', () => {
    const source = quotableOf([], ['甲学会召开年会', '昨日，甲学会召开年会。']);
    assert.equal(quoteOpening(source, '甲学会召开年会'), '甲学会召开年会');
  });

  test('should quote nothing that is said twice, is no text, or says no words', () => {
    const source = quotableOf(['目录'], [opening, opening, '※ ※ ※']);
    assert.equal(quoteOpening(source, opening), undefined);
    assert.equal(quoteOpening(source, '目录'), undefined);
    assert.equal(quoteOpening(source, '※ ※ ※'), undefined);
  });
});

describe('quoteLine', () => {
  const source = quotableOf(['科普园地', '编辑：王平', '【编辑 王平】', ''], []);

  test('should quote a line that no other says', () => {
    assert.equal(quoteLine(source, '科普园地'), '科普园地');
  });

  test('should not quote a line that is printed twice, or none', () => {
    assert.equal(quoteLine(source, '编辑：王平'), undefined);
    assert.equal(quoteLine(source, ''), undefined);
  });
});

describe('nameOf', () => {
  const titles = ['调研活动', '甲学会调研活动', '会议', '会 议', '※'];
  const articles = titles.map((title, index) => anArticle({ order: index + 1, title }));
  const [issue] = buildCatalog([anIssue({}, articles)]).issues;
  const names = issue?.articles.map(nameOf);

  test('should name an article by its headline, also where another holds it', () => {
    assert.deepEqual(names?.slice(0, 2), ['调研活动', '甲学会调研活动']);
  });

  test('should not name one of two with the same words, nor one without words', () => {
    assert.deepEqual(names?.slice(2), [undefined, undefined, undefined]);
  });
});

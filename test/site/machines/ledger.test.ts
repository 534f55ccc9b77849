import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fingerprintsOf } from '../../../src/site/machines/fingerprints.ts';
import {
  changedOn,
  fingerprint,
  readLedger,
  record,
  writeLedger,
} from '../../../src/site/machines/ledger.ts';
import { anArticle, anIssue } from '../archive.ts';

const one = '/issues/a-1/01/';
const seen = (text: string) => new Map([[one, fingerprint(text)]]);

test('should keep the day of what is as it was, and give the new day to what is not', () => {
  const first = record(new Map(), seen('甲'), '2026-01-01');
  const same = record(first, seen('甲'), '2026-02-02');
  const other = record(same, seen('乙'), '2026-03-03');
  assert.deepEqual(
    [first, same, other].map((ledger) => ledger.get(one)?.day),
    ['2026-01-01', '2026-01-01', '2026-03-03'],
  );
  assert.equal(record(other, new Map(), '2026-04-04').size, 0);
});

test('should not know since when a text is as it is that was never recorded so', () => {
  const ledger = record(new Map(), seen('甲'), '2026-01-01');
  assert.equal(changedOn(ledger, seen('甲'))(one), '2026-01-01');
  assert.equal(changedOn(ledger, seen('乙'))(one), undefined);
  assert.equal(changedOn(ledger, seen('甲'))('/'), undefined);
});

test('should be read as it was written, in an order of its own', () => {
  const entry = fc.tuple(fc.stringMatching(/^\/[a-z0-9/-]*$/), fc.string());
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const seenThen = new Map(entries.map(([address, text]) => [address, fingerprint(text)]));
      const ledger = record(new Map(), seenThen, '2026-01-01');
      assert.deepEqual(new Map(readLedger(writeLedger(ledger))), new Map(ledger));
      const reversed = new Map([...ledger].reverse());
      assert.equal(writeLedger(reversed), writeLedger(ledger));
    }),
  );
});

test('should pass over lines that are no entries', () => {
  assert.equal(readLedger('<<<<<<< HEAD\n/a/\tzz\t2026-01-01\n\n').size, 0);
});

describe('fingerprints', () => {
  const facts = { title: '标题', order: 1 };
  const of = (...articles: ReturnType<typeof anArticle>[]) =>
    fingerprintsOf([anIssue({}, articles)]);

  test('should change with what readers read', () => {
    const before = of(anArticle(facts)).get(one);
    for (const changed of [{ title: '另题' }, { section: '动态' }, { organizations: ['甲'] }]) {
      assert.notEqual(of(anArticle({ ...facts, ...changed })).get(one), before);
    }
    assert.notEqual(of(anArticle(facts, '另文。')).get(one), before);
  });

  test('should not change with how sure the split is', () => {
    const before = of(anArticle(facts)).get(one);
    const doubted = anArticle({ ...facts, grade: 'unsure', warnings: ['1:1: 疑'], lines: [1, 2] });
    assert.equal(of(doubted).get(one), before);
  });

  test('should change for an issue when one of its articles does, whatever their order', () => {
    const [first, second] = [anArticle(facts), anArticle({ order: 2 })];
    const issue = '/issues/a-1/';
    assert.equal(of(first, second).get(issue), of(second, first).get(issue));
    const other = anArticle({ order: 2, title: '另题' });
    assert.notEqual(of(first, second).get(issue), of(first, other).get(issue));
  });
});

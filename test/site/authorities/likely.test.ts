import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { likelyIndex } from '../../../src/site/authorities/likely.ts';
import { comparable, likenessOf } from '../../../src/site/authorities/likeness.ts';

describe('the likeness of two names', () => {
  for (const [one, other, likeness] of [
    ['清华大学老科协', '清华大学老科学技术工作者协会', 'short'],
    ['某市文联', '某市文学艺术界联合会', 'short'],
    ['某市科協', '某市科学技术协会', 'short'],
    ['西城区科协', '北京市西城区科学技术协会', 'within'],
    ['西城科协', '北京市西城区科协', 'within'],
    ['昆虫学会', '北京昆虫学会', 'within'],
    ['北航科协', '北京航空航天大学科学技术协会', 'contracted'],
    ['北京纺织及服装工程学会', '北京纺织与服装工程学会', 'alike'],
    ['中国岩石力学与工程学会', '中国岩石力学和工程学会', 'alike'],
    // What must not match.
    ['海淀区科协', '平谷区科协', undefined],
    ['门头沟区科协', '门头沟区文联', undefined],
    ['清华大学', '清华大学科协', undefined],
    ['北京科协', '北京市密云区科协', undefined],
    ['北京医学会', '北京中医药学会', undefined],
    ['北京作物学会', '北京植物学会', undefined],
    ['科协', '北京市科协', undefined],
    ['学会', '协会', undefined],
  ] as const) {
    test(`should be ${likeness ?? 'none'} for ${one} and ${other}`, () => {
      assert.equal(likenessOf(comparable(one), comparable(other)), likeness);
    });
  }

  test('should not depend on which name comes first', () => {
    const name = fc
      .array(fc.constantFrom('北京', '市', '西城', '区', '航空', '科协', '学会', '科技', '𠮷'))
      .map((words) => words.join(''));
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [a, b] = [comparable(one), comparable(other)];
        assert.equal(likenessOf(a, b), likenessOf(b, a));
      }),
    );
  });
});

describe('the index of likely names', () => {
  const names = [
    '北京市西城区科学技术协会',
    '北京市海淀区科学技术协会',
    '西城区作家协会',
    '西城区科协',
  ];
  const { matchesFor } = likelyIndex(names, (name) => [name]);

  test('should find what a name may mean, the surest first', () => {
    assert.deepEqual(matchesFor('西城区科协', 3), [
      { value: '西城区科协', likeness: 'short' },
      { value: '北京市西城区科学技术协会', likeness: 'within' },
    ]);
  });

  test('should find nothing for a name that is like none', () => {
    assert.deepEqual(matchesFor('沈阳膜学会', 3), []);
    assert.deepEqual(matchesFor('', 3), []);
  });

  test('should find an organization by any of its names', () => {
    const index = likelyIndex([['甲', '某某县昆虫学会']], (all) => all);
    assert.equal(index.matchesFor('某县某某县昆虫学会', 3).length, 1);
  });

  test('should find a name among thousands that share its common words', () => {
    const many = Array.from({ length: 3000 }, (_, at) => {
      const rare = String.fromCodePoint(0x4e00 + at) + String.fromCodePoint(0x5e00 + at);
      return `北京市${rare}区科学技术协会`;
    });
    const index = likelyIndex(many, (name) => [name]);
    const wanted = many[1234] ?? '';
    const brief = wanted.replace('北京市', '').replace('科学技术协会', '科协');
    assert.deepEqual(index.matchesFor(brief, 3), [{ value: wanted, likeness: 'within' }]);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCorrections } from '../../../src/4-issue/corrections/read.ts';

const file = '简报.corrections.yml';

/** Each fault with its place, and how many statements are left. */
function read(...lines: string[]) {
  const { statements, diagnostics } = readCorrections(file, lines.join('\n'));
  return {
    statements: statements.length,
    wrong: diagnostics.map(({ rule, point }) => `${point.line}:${point.column} ${rule}`),
    said: diagnostics.map(({ message }) => message.en),
  };
}

test('should read each kind of statement', () => {
  const { statements, wrong } = read(
    '- { article: 标题原文, title: 新标题 }',
    '- { article: 标题原文, section: null }',
    '- { article: 标题原文, subsection: 学会动态, organizations: [甲学会, 乙学会] }',
    '- split: 从这段引文起另成一篇',
    '- { split: 引文, headline: 标题 }',
    '- join: 标题原文',
    '- { move: 段落开头的文字, to: 另一篇的标题, after: 引文 }',
    '- { drop: 这一行是页眉, every: true }',
    '- issue: { date: 2023-03-10, number: 7, publisher: null }',
  );
  assert.deepEqual([statements, wrong], [9, []]);
});

test('should read nothing out of an empty file', () => {
  for (const yaml of ['', '\n', '# 待补\n', '[]']) {
    assert.deepEqual(read(yaml), { statements: 0, wrong: [], said: [] });
  }
});

const refused: readonly (readonly [what: string, line: string, place: string, said: RegExp])[] = [
  [
    'an unknown kind',
    '- { rename: 甲 }',
    '2:3',
    /^statement: found \{ rename: 甲 \}; .* article, split, join, move, drop, issue$/u,
  ],
  ['a sentence', '- 只有一句话', '2:3', /^statement: found 只有一句话; expected a correction/u],
  [
    'an unknown field',
    '- { join: 甲, titel: 乙 }',
    '2:14',
    /^titel: found titel; expected a field among join$/u,
  ],
  [
    'an empty quotation',
    '- { split: "  " }',
    '2:5',
    /^split: found " {2}"; expected words quoted from the bulletin$/u,
  ],
  ['no quotation', '- split:', '2:3', /^split: found .*; expected words quoted/u],
  ['a number for a quotation', '- { drop: 3 }', '2:5', /^drop: found 3; expected words quoted/u],
  [
    'an article of which nothing is said',
    '- { article: 甲 }',
    '2:3',
    /^article: found .*expected a field among title, section, subsection, organizations$/u,
  ],
  ['a move without where to', '- { move: 甲 }', '2:3', /^to: found nothing; expected a headline/u],
  [
    'one name for a list',
    '- { article: 甲, organizations: 乙 }',
    '2:17',
    /^organizations: found 乙; expected a list of names/u,
  ],
  [
    'a list with an empty name',
    '- { article: 甲, organizations: [乙, ""] }',
    '2:17',
    /^organizations: found \[乙, ""\]; expected a list/u,
  ],
  [
    'a wrong date',
    '- { issue: { date: 2023-02-31 } }',
    '2:14',
    /^issue\.date: found 2023-02-31; expected a date such as/u,
  ],
  [
    'an unknown field of the issue',
    '- { issue: { editor: 甲 } }',
    '2:14',
    /^editor: found editor; expected a field among publication/u,
  ],
  [
    'an issue that is no table',
    '- { issue: 7 }',
    '2:5',
    /^issue: found 7; expected a field among publication/u,
  ],
  ['every without true', '- { drop: 甲, every: 3 }', '2:14', /^every: found 3; expected true$/u],
];
for (const [what, line, place, said] of refused) {
  test(`should refuse ${what} with its place, and keep the other statements`, () => {
    const found = read('- { join: 标题 }', line, '- { drop: 页眉 }');
    assert.deepEqual([found.statements, found.wrong], [2, [`${place} corrections-invalid`]]);
    assert.match(found.said[0] ?? '', said);
  });
}

test('should say the same in Chinese', () => {
  const { diagnostics } = readCorrections(file, '- { move: 甲 }');
  assert.equal(diagnostics[0]?.message.zh, 'to：发现 空缺；应为标题，或其中独有的一段');
});

test('should refuse a file that is no list', () => {
  for (const yaml of ['只有一句话', 'split: 甲', '42']) {
    assert.deepEqual(read(yaml).wrong, ['1:1 corrections-invalid'], yaml);
  }
});

test('should say where YAML goes wrong', () => {
  assert.deepEqual(read('- split: 甲', '- drop: "没有完').wrong, ['2:13 corrections-syntax']);
  assert.deepEqual(read('- { join: 甲, join: 乙 }').wrong, ['1:14 corrections-syntax']);
});

test('should refuse more statements than an editor writes', () => {
  const { statements, wrong } = read(...Array.from({ length: 1200 }, () => '- { join: 甲 }'));
  assert.deepEqual([statements, wrong], [500, ['501:3 corrections-invalid']]);
});

for (const yaml of ['- *a', '*a', '- &a [*a]', '- __proto__: 甲', '- constructor: 甲']) {
  test(`should report ${yaml}, and not throw`, () => {
    assert.equal(read(yaml).wrong.length, 1);
  });
}

test('should give every fault a place in the file, whatever it holds', () => {
  const name = fc.constantFrom('article', 'split', 'join', 'move', 'to', 'drop', 'issue', 'title');
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('甲', null, 7));
  const statement = fc.dictionary(name, value);
  fc.assert(
    fc.property(fc.array(statement), (given) => {
      const lines = given.map((each) => `- ${JSON.stringify(each)}`);
      for (const { point } of readCorrections(file, lines.join('\n')).diagnostics) {
        assert.ok(point.line >= 1 && point.line <= lines.length && point.column >= 1);
      }
    }),
    { numRuns: 300 },
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import matter from 'gray-matter';
import { edtfDate } from '../../src/4-issue/edtf.ts';
import {
  type ArticleFrontMatter,
  articleFrontMatter,
  type IssueFrontMatter,
  issueFrontMatter,
  readFrontMatter,
  writeFrontMatter,
} from '../../src/5-articles/front-matter.ts';

const article: ArticleFrontMatter = {
  title: '作物学会召开年会',
  issue: 'kexiemeizhoudongtai-2023-07',
  date: '2023-03-10',
  section: '学会动态',
  organizations: ['北京作物学会'],
  order: 3,
};
const issue: IssueFrontMatter = {
  id: 'kexiemeizhoudongtai-2023-07',
  contents: ['作物学会召开年会'],
  masthead: ['科协每周动态 第7期'],
  colophon: [{ label: '编辑', lines: ['张红波'] }],
  supplied: { date: '由编者提供' },
  source: '科协每周动态-2023-07.txt',
  warnings: ['3:1: 标题没有找到正文 (headline-without-text)'],
};

for (const [fence, code] of [
  ['---js', '{ title: (globalThis.ran = true) }'],
  ['---javascript', 'module.exports = (globalThis.ran = true)'],
] as const) {
  test(`should refuse front matter fenced ${fence}, and never run it`, () => {
    assert.throws(() => readFrontMatter(`${fence}\n${code}\n---\n正文\n`), /not accepted/u);
    // Once more, because the parser caches what it has seen.
    assert.throws(() => readFrontMatter(`${fence}\n${code}\n---\n正文\n`), /not accepted/u);
    assert.equal('ran' in globalThis, false);
  });
}

test('should read back an article and an issue as they were written', () => {
  const one = readFrontMatter(writeFrontMatter(article, '近日，市科协召开会议。\n'));
  assert.deepEqual(articleFrontMatter.parse(one.data), article);
  assert.equal(one.markdown, '近日，市科协召开会议。\n');
  assert.deepEqual(
    issueFrontMatter.parse(readFrontMatter(writeFrontMatter(issue, '')).data),
    issue,
  );
});

for (const title of [
  '“科学之夜”：走进"实验室"',
  "It's 'quoted'",
  '未来：人工智能 # 不是注释',
  '🎉 年会开幕 🚀',
  '---',
  '--- 第5期 ---',
  '- 列表',
  '{甲: 乙}',
  '[甲]',
  '2023',
  '2023-03-10',
  'true',
  'null',
  '~',
  '*锚',
  '&锚',
  '!!js/function "x"',
  '%YAML',
  '@科协',
  '`代码`',
  '很长的标题'.repeat(40),
]) {
  test(`should read back the title ${title.slice(0, 30)}`, () => {
    const { data } = readFrontMatter(writeFrontMatter({ ...article, title }, '正文\n'));
    assert.equal(data.title, title);
  });
}

for (const date of ['2023-03-10', '2022-03', '2022-03~', '2022']) {
  test(`should keep the date ${date} text for readers with default YAML`, () => {
    const { data } = matter(writeFrontMatter({ ...article, date }, '正文\n'), {});
    assert.equal(data.date, date);
  });
}

test('should leave absent values out', () => {
  const { date, section, ...bare } = article;
  const given = { ...bare, date: undefined, section: undefined } as unknown as ArticleFrontMatter;
  const written = writeFrontMatter(given, '正文\n');
  assert.doesNotMatch(written, /date|section|undefined|null/u);
  assert.ok(date && section);
});

test('should keep a body that looks like front matter', () => {
  const body = '---\ntitle: 假\n---\n\n正文\n';
  assert.equal(readFrontMatter(writeFrontMatter(article, body)).markdown, body);
});

test('should read back any title and any organizations', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 3 }), (title, organizations) => {
      const { data } = readFrontMatter(
        writeFrontMatter({ ...article, title, organizations }, '正文\n'),
      );
      assert.deepEqual([data.title, data.organizations], [title, organizations]);
    }),
    { numRuns: 500 },
  );
});

test('should take the dates of the contract, and no other words', () => {
  for (const date of ['2023', '2023-03', '2023-03-10', '2022-03~', '2022~', '2022-03-10?']) {
    assert.equal(edtfDate.safeParse(date).success, true, date);
  }
  for (const date of [
    '2023-13',
    '2023-3',
    '2023-03-00',
    '2023年',
    '约2022',
    '2023-03-10T00:00',
    '',
  ]) {
    assert.equal(edtfDate.safeParse(date).success, false, date);
  }
});

test('should ask an article for its title, issue, organizations and place', () => {
  for (const field of ['title', 'issue', 'organizations', 'order'] as const) {
    const { [field]: _, ...lacking } = article;
    assert.equal(articleFrontMatter.safeParse(lacking).success, false, field);
  }
  assert.equal(articleFrontMatter.safeParse({ ...article, order: 0 }).success, false);
});

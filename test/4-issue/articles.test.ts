import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeArticles } from '../../src/4-issue/articles.ts';
import { blocksFrom, type KnownLine } from './blocks.ts';

function placed(...lines: KnownLine[]) {
  const { source, blocks, read } = blocksFrom(...lines);
  const { articles, unplaced } = placeArticles(source, blocks);
  return {
    articles: articles.map((article) => ({
      title: read([...article.headline]),
      section: read(article.section && [...article.section]),
      subsection: read(article.subsection && [...article.subsection]),
      organizations: article.organizations.map((name) => read([...name])),
      text: article.paragraphs.map((paragraph) => read([...paragraph])),
    })),
    unplaced: unplaced.map((passage) => read([...passage])),
  };
}

const meeting: KnownLine = ['headline', '■ 市科协召开学会工作会议'];
const annual: KnownLine = ['headline', '■ 作物学会召开年会'];
const text: KnownLine = ['paragraph', '会议由秘书长主持。'];
const more: KnownLine = ['paragraph', '与会代表参观了展览。'];
const section: KnownLine = ['section', '【学会动态】'];

test('should give each headline the text up to the next', () => {
  const { articles, unplaced } = placed(section, meeting, text, more, annual, text);
  assert.deepEqual(
    articles.map(({ title, text }) => [title, text.length]),
    [
      ['市科协召开学会工作会议', 2],
      ['作物学会召开年会', 1],
    ],
  );
  assert.deepEqual(unplaced, []);
});

test('should give a section all articles up to the next', () => {
  const { articles } = placed(
    meeting,
    text,
    section,
    annual,
    text,
    ['section', '【基层风采】'],
    meeting,
    text,
  );
  assert.deepEqual(
    articles.map((article) => article.section),
    [undefined, '学会动态', '基层风采'],
  );
});

test('should go on with a section whose name is printed again at the top of a page', () => {
  const { articles } = placed(section, meeting, text, section, annual, text);
  assert.deepEqual(
    articles.map((article) => article.section),
    ['学会动态', '学会动态'],
  );
});

test('should give a column without a mark to the one headline below it', () => {
  const { articles } = placed(section, ['subsection', '专家观点'], meeting, text, annual, text);
  assert.deepEqual(
    articles.map(({ subsection }) => subsection),
    ['专家观点', undefined],
  );
});

test('should give columns that divide a section all headlines below them', () => {
  const { articles } = placed(
    section,
    ['subsection', '学术交流'],
    meeting,
    text,
    annual,
    text,
    ['subsection', '科普之窗'],
    meeting,
    text,
    ['section', '【基层风采】'],
    annual,
    text,
  );
  assert.deepEqual(
    articles.map(({ subsection }) => subsection),
    ['学术交流', '学术交流', '科普之窗', undefined],
  );
});

test('should give a marked column all deeper headlines below it', () => {
  const { articles } = placed(
    ['section', '## 要闻'],
    ['subsection', '### 专家观点'],
    ['headline', '#### 市科协召开年会'],
    text,
    ['headline', '#### 作物学会召开年会'],
    text,
    ['headline', '### 园艺学会召开年会'],
    text,
  );
  assert.deepEqual(
    articles.map(({ subsection }) => subsection),
    ['专家观点', '专家观点', undefined],
  );
});

test('should give a column the headline right below it, whatever their levels', () => {
  const { articles } = placed(
    ['section', '## 要闻'],
    ['subsection', '### 专家观点'],
    ['headline', '# 市科协召开年会'],
    text,
    ['headline', '## 作物学会召开年会'],
    text,
  );
  assert.deepEqual(
    articles.map(({ subsection }) => subsection),
    ['专家观点', undefined],
  );
});

test('should end a column with its section', () => {
  const { articles } = placed(
    section,
    ['subsection', '### 专家观点'],
    meeting,
    text,
    ['section', '【基层风采】'],
    ['headline', '#### 年会'],
    text,
  );
  assert.deepEqual(
    articles.map(({ subsection }) => subsection),
    ['专家观点', undefined],
  );
});

test('should take a credit at the end of the last paragraph out of it', () => {
  const { articles } = placed(meeting, text, ['paragraph', '与会代表参观了展览。（北京作物学会）']);
  assert.deepEqual(articles[0]?.organizations, ['北京作物学会']);
  assert.deepEqual(articles[0]?.text, ['会议由秘书长主持。', '与会代表参观了展览。']);
});

test('should leave a credit at the end of an earlier paragraph in it', () => {
  const { articles } = placed(meeting, ['paragraph', '会议结束。（北京作物学会）'], more);
  assert.deepEqual(articles[0]?.organizations, []);
  assert.equal(articles[0]?.text.length, 2);
});

test('should leave no empty paragraph of a credit that stood alone', () => {
  const { articles } = placed(meeting, text, ['paragraph', '（北京作物学会）']);
  assert.deepEqual(articles[0]?.organizations, ['北京作物学会']);
  assert.deepEqual(articles[0]?.text, ['会议由秘书长主持。']);
});

test('should give a credit below the text to the article above', () => {
  const credit: KnownLine = ['credit', '（北京作物学会）'];
  const { articles } = placed(meeting, text, credit, annual, text);
  assert.deepEqual(
    articles.map(({ organizations }) => organizations),
    [['北京作物学会'], []],
  );
});

test('should take the names behind a dash for the senders of the article above', () => {
  const credit: KnownLine = ['credit', '-- Highways Desk, Garden Forum'];
  const { articles } = placed(meeting, text, credit);
  assert.deepEqual(articles[0]?.organizations, ['Highways Desk', 'Garden Forum']);
});

test('should give credits above headlines to the articles below, where one opens a section', () => {
  const { articles, unplaced } = placed(
    section,
    ['credit', '来源：北京作物学会'],
    meeting,
    text,
    ['credit', '来源：海淀区科协'],
    annual,
    text,
  );
  assert.deepEqual(
    articles.map(({ organizations }) => organizations),
    [['北京作物学会'], ['海淀区科协']],
  );
  assert.deepEqual(unplaced, []);
});

test('should give credits to the articles below where each has a blank line above and none below', () => {
  const stories = (credit: string, below: string): KnownLine[] => [
    meeting,
    text,
    ['credit', `${credit}来源：北京作物学会`],
    ['headline', `${below}${annual[1]}`],
    text,
    ['credit', `${credit}来源：海淀区科协`],
    ['headline', `${below}■ 市科协表彰志愿者`],
    text,
  ];
  const senders = (credit: string, below: string) =>
    placed(...stories(credit, below)).articles.map(({ organizations }) => organizations);
  assert.deepEqual(senders('\n', ''), [[], ['北京作物学会'], ['海淀区科协']]);
  // Close to the text above, they close it.
  assert.deepEqual(senders('', '\n'), [['北京作物学会'], ['海淀区科协'], []]);
});

test('should give a credit right below a headline to that headline', () => {
  const { articles } = placed(meeting, ['credit', '来源：北京作物学会'], text, annual, text);
  assert.deepEqual(articles[0]?.organizations, ['北京作物学会']);
});

test('should keep text before any headline as unplaced', () => {
  const { articles, unplaced } = placed(text, section, more, meeting, text);
  assert.equal(articles.length, 1);
  assert.deepEqual(unplaced, ['会议由秘书长主持。', '与会代表参观了展览。']);
});

test('should keep a credit that closes nothing as unplaced', () => {
  assert.deepEqual(placed(['credit', '（北京作物学会）'], text).unplaced, [
    '（北京作物学会）',
    '会议由秘书长主持。',
  ]);
});

test('should take a credit that is set before a headline out of it', () => {
  const led: KnownLine = ['headline', '【港区总工会】港区总工会举办集体协商“大比武”'];
  const { articles } = placed(section, led, text, annual, text);
  assert.deepEqual(
    articles.map(({ title, organizations }) => [title, organizations]),
    [
      ['港区总工会举办集体协商“大比武”', ['港区总工会']],
      ['作物学会召开年会', []],
    ],
  );
});

test('should leave brackets before a headline in it where they name no organization', () => {
  const { articles } = placed(['headline', '【通知】关于召开年会的通知'], text);
  assert.equal(articles[0]?.title, '【通知】关于召开年会的通知');
  assert.deepEqual(articles[0]?.organizations, []);
});

test('should keep a credit before a headline in it where the article has another', () => {
  const led: KnownLine = ['headline', '【港区总工会】港区总工会举办集体协商“大比武”'];
  const { articles } = placed(led, ['credit', '来源：海淀区科协'], text);
  assert.equal(articles[0]?.title, led[1]);
  assert.deepEqual(articles[0]?.organizations, ['海淀区科协']);
});

test('should take an organization from a credit that names a person beside it', () => {
  const told: KnownLine = ['paragraph', '他又鼓足了勇气。（肾脏内科　王可心）'];
  assert.deepEqual(placed(meeting, told).articles[0]?.organizations, ['肾脏内科']);
});

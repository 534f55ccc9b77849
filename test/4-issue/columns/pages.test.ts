import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnPages } from '../../../src/4-issue/columns/pages.ts';
import { blocksFrom, type KnownLine } from '../blocks.ts';

function partsOf(...lines: KnownLine[]): [string, string][][] {
  const { source, blocks } = blocksFrom(...lines);
  return columnPages(source, blocks).map((page) => page.map(({ kind, text }) => [kind, text]));
}

const headline: KnownLine = ['headline', '作物学会召开第八次会员大会'];
const text: KnownLine = ['paragraph', '近日，北京作物学会在通州区召开会员大会。'];

test('should tell texts, fragments of headlines, labels and sections apart', () => {
  const label: KnownLine = ['headline', '北京作物学会'];
  assert.deepEqual(partsOf(['section', '【学会动态】'], headline, label, text), [
    [
      ['section', '学会动态'],
      ['fragment', headline[1]],
      ['label', '北京作物学会'],
      ['text', text[1]],
    ],
  ]);
});

test('should part a label from the text that it was set beside', () => {
  const glued: KnownLine = ['paragraph', '北京作物学会 近日，会员大会在通州区召开。'];
  assert.deepEqual(partsOf(glued), [
    [
      ['label', '北京作物学会'],
      ['text', '近日，会员大会在通州区召开。'],
    ],
  ]);
});

test('should not part a name from the sentence that it opens', () => {
  const sentence: KnownLine = ['paragraph', '北京作物学会 在通州区召开会员大会，部署工作。'];
  assert.deepEqual(partsOf(sentence)[0]?.[0]?.[0], 'text');
});

test('should begin a page after a form feed', () => {
  const next = (feed: string): KnownLine => ['headline', `${feed}园艺学会走进社区花园`];
  assert.equal(partsOf(headline, text, next('\f'), text).length, 2);
  assert.equal(partsOf(headline, text, next(''), text).length, 1);
});

const kindsOf = (pages: [string, string][][]) => pages.map((page) => page.map(([kind]) => kind[0]));

test('should begin a page at a section name after texts and headlines', () => {
  const section: KnownLine = ['section', '学会动态'];
  const pages = partsOf(section, text, headline, ['section', '会员单位'], text, headline);
  assert.deepEqual(kindsOf(pages), [
    ['s', 't', 'f'],
    ['s', 't', 'f'],
  ]);
});

test('should join a page to the one before that broke a sentence off, and make the text whole', () => {
  const cut: KnownLine = ['paragraph', '近日，北京作物学会在通州区召开会员'];
  const rest: KnownLine = ['paragraph', '\f大会，专家到会。'];
  const [page = [], ...others] = partsOf(cut, headline, rest, headline);
  assert.deepEqual(others, []);
  assert.deepEqual(page[0], ['text', '近日，北京作物学会在通州区召开会员大会，专家到会。']);
});

test('should not join a page that opens as news does', () => {
  const display: KnownLine = ['paragraph', '节水灌溉：从会议室到田间'];
  assert.equal(partsOf(text, headline, display, ['paragraph', `\f${text[1]}`], headline).length, 2);
});

test('should not join pages where the text has ended', () => {
  const next: KnownLine = ['paragraph', `\f${text[1]}`];
  assert.equal(partsOf(text, headline, next, headline).length, 2);
});

test('should go on with a page where its section is named again', () => {
  const section: KnownLine = ['section', '部处院系'];
  const pages = partsOf(section, text, headline, section, text, headline);
  assert.deepEqual(kindsOf(pages), [['s', 't', 'f', 's', 't', 'f']]);
});

test('should keep a section below the top of its page only where it recurs', () => {
  const section: KnownLine = ['section', '部处院系'];
  const next: KnownLine = ['paragraph', `\f${text[1]}`];
  const again = partsOf(section, text, headline, next, section, headline);
  assert.deepEqual(kindsOf(again).at(-1), ['t', 's', 'f']);
  const once = partsOf(headline, text, next, section, headline);
  assert.notEqual(kindsOf(once).at(-1)?.[1], 's');
});

test('should take a word at the top of a page for a section where the first page has one', () => {
  const top: KnownLine = ['headline', '\n\n\n\n学会'];
  const pages = (first: KnownLine) => partsOf(first, text, headline, top, text, headline);
  assert.deepEqual(kindsOf(pages(['section', '要闻'])).at(-1), ['s', 't', 'f']);
  assert.notEqual(kindsOf(pages(headline)).at(-1)?.[0], 's');
});

test('should take what opens a page at the margin for its section, where headlines are set off from it', () => {
  const aside = (words: string): KnownLine => ['headline', `    ${words}`];
  const opened = (...lines: KnownLine[]) =>
    partsOf(['headline', '各地校友会'], text, ...lines)[0]?.[0]?.[0];
  const [one, other] = ['作物学会召开第八次会员大会', '园艺学会走进社区花园'];
  assert.equal(opened(aside(one), aside(other)), 'section');
  assert.notEqual(opened(aside(one), ['headline', other]), 'section');
  assert.notEqual(opened(aside(one)), 'section');
});

test('should take what stands alone at the top of all pages for the names of their sections', () => {
  const opener = (name: string, feed = ''): KnownLine => ['headline', `${feed}${name}`];
  const apart: KnownLine = ['paragraph', `\n${text[1]}`];
  const pages = partsOf(opener('赛场'), apart, headline, opener('新苗', '\f'), apart, headline);
  assert.deepEqual(kindsOf(pages), [
    ['s', 't', 'f'],
    ['s', 't', 'f'],
  ]);
  const one = partsOf(
    opener('赛场'),
    apart,
    headline,
    headline,
    opener('作物学会召开大会', '\f'),
    text,
  );
  assert.deepEqual(one.flat()[0]?.[0], 'fragment');
});

test('should keep a place at the top of a page a label, where others stand above headlines', () => {
  const place = (name: string): KnownLine => ['headline', `\n${name}`];
  const next = [['headline', '\f青阳'] as const, headline, place('张家渡'), headline, text];
  const both = partsOf(['section', '市县传真'], place('石埭'), headline, text, ...next);
  assert.deepEqual(both[1]?.[0], ['label', '青阳']);
});

test('should take the only name of a bulletin for a line of the headline above it', () => {
  const story: KnownLine = ['paragraph', '近日，村里打造农家书院，村民到会。'];
  const headlines = ['开设周末课堂', '召开会员大会', '举办月季展览', '打造书香乡村'];
  const name: KnownLine = ['headline', '作物科普基地'];
  const kindsOf = (...lines: KnownLine[]) => {
    const { source, blocks } = blocksFrom(...lines);
    return columnPages(source, blocks)
      .flat()
      .flatMap(({ kind, text }) => (text === name[1] ? kind : []));
  };
  const display = headlines.map((text): KnownLine => ['headline', text]);
  assert.deepEqual(kindsOf(story, ...display, name), ['fragment']);
  assert.deepEqual(kindsOf(story, ...display, name, ['headline', '北京作物学会']), ['label']);
  assert.deepEqual(kindsOf(story, name, ...display), ['label']);
});

test('should keep a section below a label that stands above all of its page', () => {
  const page = partsOf(['credit', '北京园艺学会'], ['section', '学会要闻'], headline, text)[0];
  assert.deepEqual(page?.[1], ['section', '学会要闻']);
});

test('should take a name in parentheses for a label below a headline, and for a credit below a text', () => {
  const name: KnownLine = ['headline', '（园艺学会）'];
  const kindOf = (above: KnownLine) => partsOf(above, name, text)[0]?.[1]?.[0];
  assert.equal(kindOf(headline), 'label');
  assert.equal(kindOf(text), 'text');
});

test('should let nothing go on below the name of another section', () => {
  const cut: KnownLine = ['paragraph', '近日，北京作物学会在通州区召开会员'];
  const rest: KnownLine = ['paragraph', '大会，专家到会。'];
  assert.equal(partsOf(cut, headline, ['section', '\f会员单位'], rest, headline).length, 2);
});

test('should take what stands beside a name on one line, and is told of in a text, for a label too', () => {
  const line: KnownLine = ['headline', '南方公司            石湾枢纽'];
  const kindOf = (told: string) =>
    partsOf(line, headline, ['paragraph', `近日，${told}复航。`])[0]?.[1]?.[0];
  assert.equal(kindOf('石湾枢纽船闸'), 'label');
  assert.equal(kindOf('白沙枢纽船闸'), 'fragment');
});

test('should take a Latin line at the top of a page for its section, though it is wide', () => {
  const page = (name: string): KnownLine[] => [
    ['headline', `\n\n\n${name}`],
    ['headline', '\nSeed library lends old varieties'],
    ['paragraph', 'On 3 June the seed library lent its thousandth packet.'],
  ];
  const pages = partsOf(...page('Consortium News'), ...page('Training and Projects'));
  assert.deepEqual(
    pages.map(([first]) => first?.[0]),
    ['section', 'section'],
  );
});

test('should take no headline at the top of a page for a section, which is set off as others are', () => {
  const opener: KnownLine = ['headline', '\n\n\n\n● “小巷法官”'];
  const opened = (other: string) =>
    partsOf(['section', '要闻'], text, headline, opener, ['headline', other], text).at(
      -1,
    )?.[0]?.[0];
  assert.equal(opened('● 老旧小区加装电梯'), 'fragment');
});

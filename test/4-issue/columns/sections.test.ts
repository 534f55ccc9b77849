import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnPages } from '../../../src/4-issue/columns/pages.ts';
import { blocksFrom, type KnownLine } from '../blocks.ts';

/** The names of sections that are told in some lines. */
function namesIn(...lines: KnownLine[]): string[] {
  const { source, blocks } = blocksFrom(...lines);
  return columnPages(source, blocks)
    .flat()
    .filter(({ kind }) => kind === 'section')
    .map(({ text }) => text);
}

const text: KnownLine = ['paragraph', '近日，北京作物学会在通州区召开会员大会。'];
const story: KnownLine[] = [text, ['headline', '作物学会召开第八次会员大会']];
const named = (name: string): KnownLine => ['headline', name];

test('should take lines that are set alike for sections where headlines and texts stand below each', () => {
  assert.deepEqual(namesIn(named('【阅读新知】'), ...story, named('【队伍建设】'), ...story), [
    '阅读新知',
    '队伍建设',
  ]);
});

test('should take lines that are set alike for headlines where one stands right above the next', () => {
  const [one, other] = [named('【园艺学会走进社区花园】'), named('【作物学会召开大会】')];
  assert.deepEqual(namesIn(one, other, text, ['paragraph', '3月8日，园艺学会走进社区。']), []);
});

test('should take what recurs at the tops of pages, and nowhere else, for the name of a section', () => {
  const page = [...story, ['headline', '园艺学会走进社区花园'], text] as const;
  const top = named('\n\n\n科普惠农');
  assert.deepEqual(namesIn(...page, top, ...page, top, ...page), ['科普惠农', '科普惠农']);
  assert.deepEqual(namesIn(...page, top, ...page, named('科普惠农'), ...page), []);
});

test('should take what stands beside a headline elsewhere for a label at the top of a page too', () => {
  const label: KnownLine = ['headline', '浙江'];
  const page = [...story, label] as const;
  assert.deepEqual(namesIn(...page, ['section', '\n\n\n浙江'], ...page), []);
  assert.deepEqual(namesIn(...page, ['section', '\n\n\n会员单位'], ...page), ['会员单位']);
});

test('should take lines that are set alike and end the pages for the names of their sections', () => {
  const page = (name: string) => [...story, named(name)] as const;
  const next: KnownLine = ['paragraph', `\f${text[1]}`];
  const closed = [...page('■ 公共文化'), next, story[1] as KnownLine, named('■ 社区生活')];
  assert.deepEqual(namesIn(...closed), ['公共文化', '社区生活']);
  assert.deepEqual(namesIn(...page('■ 公共文化'), ...page('■ 社区生活')), []);
});

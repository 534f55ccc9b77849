import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsBlock } from '../../../src/3-blocks/survey/contents-block.ts';
import { pageOf } from '../../support/lines.ts';

const block = (...lines: string[]) => contentsBlock(pageOf(...lines).printed);

test('should take all lines with the mark of the first for entries', () => {
  const lines = ['目录', '· 省水利厅部署检查', '· 田埂上的课堂', '省水利厅部署检查', '近日，……'];
  assert.deepEqual(block(...lines), { start: 1, end: 3 });
});

test('should take lines with page numbers for entries, and names of sections between them', () => {
  const lines = ['本期要目', '1.读者问…………1', '◆文化生活◆', '1.论坛举办…………3', '读者问'];
  assert.deepEqual(block(...lines), { start: 1, end: 4 });
});

test('should take bare lines for entries where a blank line ends them', () => {
  const entries = [
    'In this issue',
    'Visit of the Delegation',
    'Youth Camp: Ten Days, 120 Students',
  ];
  assert.deepEqual(block(...entries, '', 'Visit of the Delegation'), { start: 1, end: 3 });
  assert.equal(block(...entries, 'Visit of the Delegation', 'They came. They saw.'), undefined);
});

test('should not take the first section for an entry because it bears the same mark', () => {
  const lines = ['目录', '■ 市科协开展调研', '■ 学会召开年会', '', '■ 标准动态', '市科协开展调研'];
  assert.deepEqual(block(...lines), { start: 1, end: 3 });
});

test('should find no block without a title, or with a single entry', () => {
  assert.equal(block('· 省水利厅部署检查', '· 田埂上的课堂'), undefined);
  assert.equal(block('目录', '· 省水利厅部署检查', '近日，省水利厅部署检查。'), undefined);
});

test('should go on to the end of contents of a thousand entries', () => {
  const entries = Array.from({ length: 1000 }, (_, n) => `● 第${n}届年会召开`);
  assert.deepEqual(block('目录', ...entries, '', '第0届年会召开'), { start: 1, end: 1001 });
});

test('should end where the first entry is said again in the same dress', () => {
  const entries = ['〖要闻〗', '◆省水利厅部署检查', '〖数据〗', '◆产量同比下降'];
  assert.deepEqual(block('目录', ...entries, '〖要闻〗', '◆省水利厅部署检查'), {
    start: 1,
    end: 5,
  });
});

test('should end before a headline that bears the mark of the entries and says one of them again', () => {
  const entries = ['■ 省水利厅部署全省山塘水库检查', '■ 田埂上的课堂'];
  const body = ['★ 要闻 ★', '■ 省水利厅部署全省山塘水库检查工作'];
  assert.deepEqual(block('目录', ...entries, ...body), { start: 1, end: 3 });
  const names = ['◇ 要闻', '◇ 业务培训'];
  assert.deepEqual(block('目录', ...names, '◇ 要闻', '检查工作'), { start: 1, end: 3 });
  const another = ['★ 要闻 ★', '■ 省水利厅部署秋冬种'];
  assert.deepEqual(block('目录', ...entries, ...another), { start: 1, end: 5 });
});

test('should end before a headline that bears the mark of the entries and stands above its text', () => {
  const entries = ['■ 山塘水库检查', '■ 田埂上的课堂'];
  const text = '近日，省水利厅部署山塘水库检查，各地分片包干。这样的检查每年两次。';
  assert.deepEqual(block('目录', ...entries, '★ 要闻 ★', '■ 山塘水库检查安排', text), {
    start: 1,
    end: 3,
  });
  const bare = ['★ 要闻 ★', '山塘水库检查安排', text];
  assert.deepEqual(block('目录', ...entries, ...bare), { start: 1, end: 3 });
});

test('should not end there when text stands between', () => {
  const lines = ['目录', '〖要闻〗', '省水利厅部署检查', '近日，省水利厅部署检查。', '〖要闻〗'];
  assert.equal(block(...lines), undefined);
});

const ferry = ['- New ferry timetable', '- Dredging resumes'];
const stories = [
  '',
  '* New summer timetable for the ferry announced',
  'The ferry company will add a late crossing on weekdays, it said. Tickets remain valid.',
  '* Dredging of the basin resumes on Monday',
  'The contractor expects to remove 12,000 tonnes of silt this year. Buoys will be moved.',
];

test('should find the contents below a heading that is also a section’s where headlines below say the entries', () => {
  assert.deepEqual(block('Harbour News', 'Headlines', ...ferry, ...stories), { start: 2, end: 4 });
  const han = [
    '本周看点',
    '▪ 调研春茶开采',
    '▪ 新书上架',
    '',
    '省水利厅调研春茶开采',
    '新书上架了',
  ];
  assert.deepEqual(block(...han), { start: 1, end: 3 });
});

test('should find none below such a heading where it is a section’s', () => {
  assert.equal(block('Headlines', ...stories.slice(1)), undefined);
  const others = ['- Staff outing on Friday', '- Bank holiday rota'];
  assert.equal(block('Headlines', ...others, ...stories), undefined);
  assert.equal(
    block('Headlines', 'New ferry timetable', 'Dredging resumes', ...stories),
    undefined,
  );
});

test('should take the rest of an entry that hangs below it for a part of the contents', () => {
  const entries = [
    '1. The library opens a new reading and study',
    '     room',
    '2. Annual meeting of all members in October',
    '3. The council approves the plan of the new',
    '     footbridge',
  ];
  assert.deepEqual(block('Contents', ...entries, '', 'Library news'), { start: 1, end: 6 });
  const section = ['1. The library opens a new reading room', '2. Meeting', '     Library news'];
  assert.deepEqual(block('Contents', ...section, '1. The library opens a new reading room'), {
    start: 1,
    end: 3,
  });
});

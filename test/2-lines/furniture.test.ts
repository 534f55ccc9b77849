import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFurniture } from '../../src/2-lines/furniture.ts';
import { splitLines } from '../../src/2-lines/lines.ts';

/** The lines that are furniture, each with its kind. */
function furnitureOf(text: string, usualHeads?: string[]): [string, string][] {
  const lines = splitLines(text);
  return [...findFurniture(lines, usualHeads)]
    .sort(([one], [other]) => one - other)
    .map(([index, kind]) => [lines[index]?.text ?? '', kind]);
}

const rules = ['---', '————————', '＿＿＿＿＿', '* * *', '======', '━━━━', '……………'];
for (const rule of rules) {
  test(`should read ${rule} as a rule`, () => {
    assert.deepEqual(furnitureOf(`上文。\n${rule}\n下文。`), [[rule, 'rule']]);
  });
}

const folios = [
  '— 3 —',
  '- 3 -',
  '·12·',
  '第3页',
  '第 3 页',
  '第3頁',
  '第 3 页 共 8 页',
  '第3页，共8页',
  '第3页/共8页',
  'Page 3 of 8',
  'PAGE 3',
  '3 / 8',
];
for (const folio of folios) {
  test(`should read ${folio} as a folio`, () => {
    assert.deepEqual(furnitureOf(`上文。\n${folio}\n下文。`), [[folio, 'folio']]);
  });
}

const text = [
  '详见第3页',
  '第3页刊登了获奖名单',
  '第三届学术年会召开',
  '3 / 8 的会员参加',
  '—— 张某某',
  '--',
  '-',
  '…',
  'Page 3 of the report lists the winners',
];
for (const line of text) {
  test(`should read ${line} as text`, () => {
    assert.deepEqual(furnitureOf(`上文。\n${line}\n下文。`), []);
  });
}

test('should read numbers that count up through the bulletin as folios', () => {
  const page = '会议由秘书长主持，\n'.repeat(12);
  assert.deepEqual(furnitureOf(`${page}4\n${page}5\n${page}6`), [
    ['4', 'folio'],
    ['5', 'folio'],
    ['6', 'folio'],
  ]);
});

test('should read numbers that do not count up as text', () => {
  assert.deepEqual(furnitureOf('参会人数\n120\n获奖人数\n35'), []);
});

test('should read numbers that count up in a table as text', () => {
  assert.deepEqual(furnitureOf('东城\n12\n西城\n15\n朝阳\n20'), []);
});

test('should read a running head with its folio as a folio', () => {
  for (const line of [
    '北京科协动态　　第3页',
    'Institute Newsletter    Page 1',
    '科协动态 | 第3页',
  ]) {
    assert.deepEqual(furnitureOf(`上文。\n${line}\n下文。`), [[line, 'folio']]);
  }
});

test('should read one number alone as text', () => {
  assert.deepEqual(furnitureOf('参会人数\n120\n'), []);
});

test('should read a line that recurs below page breaks as a running head, not as the masthead above', () => {
  const pages = [3, 4, 5].map((page) => `科协每周动态　2023年第${page}期\n市科协召开了会议。\n`);
  assert.deepEqual(furnitureOf(pages.join('\f')), [
    ['科协每周动态　2023年第4期', 'running head'],
    ['科协每周动态　2023年第5期', 'running head'],
  ]);
});

test('should read a line that recurs beside folios as a running head, whatever digits it carries', () => {
  const text = '正文一。\n- 1 -\n科协动态 第 7 期\n正文二。\n- 2 -\n科协动态  第 7 期\n正文三。';
  assert.deepEqual(furnitureOf(text), [
    ['- 1 -', 'folio'],
    ['科协动态 第 7 期', 'running head'],
    ['- 2 -', 'folio'],
    ['科协动态  第 7 期', 'running head'],
  ]);
});

test('should read a section that stands at the top of its own two of many pages as text', () => {
  const pages = [
    '【学会动态】\n甲。',
    '【学会动态】\n乙。',
    '【基层风采】\n丙。',
    '接着。',
    '再接着。',
    '完。',
  ];
  assert.deepEqual(furnitureOf(pages.join('\n\f')), []);
});

test('should read a line that recurs in the middle of pages as text', () => {
  assert.deepEqual(furnitureOf('甲。\n来源：新华社\n乙。\n\f丙。\n来源：新华社\n丁。'), []);
});

test('should read a sentence at a page break as text, though it recurs', () => {
  assert.deepEqual(furnitureOf('甲。\f会议由秘书长主持。\n乙。\f会议由秘书长主持。\n丙。'), []);
});

test('should read a line that is known to run over the pages as a running head, page ends lost', () => {
  const text = '甲。\n乙。\n丙。\n丁。\n河畔 · 青川\n戊。\n河畔·青川  第12期\n己。';
  assert.deepEqual(furnitureOf(text), []);
  assert.deepEqual(furnitureOf(text, ['河畔 · 青川']), [
    ['河畔 · 青川', 'running head'],
    ['河畔·青川  第12期', 'running head'],
  ]);
});

test('should read such a line as text where it stands once, or says more', () => {
  const text = '甲。\n乙。\n丙。\n丁。\n河畔\n戊。\n河畔的春天\n己。';
  assert.deepEqual(furnitureOf(text, ['河畔']), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { displayWidth } from '../../../src/2-lines/lines.ts';
import type { PrintedLine } from '../../../src/2-lines/printed.ts';
import {
  columnWidths,
  firstUnit,
  lineEnd,
  stopsEarly,
} from '../../../src/3-blocks/survey/columns.ts';
import { pageOf } from '../../support/lines.ts';

const printed = (...lines: string[]) => pageOf(...lines).printed;
const only = (line: string) => printed(line)[0] as PrintedLine;

/** Twenty characters a line, as a narrow column prints them. */
const narrow = [
  '近日北京作物学会在通州区召开会员大会一百',
  '二十位会员参加了会议和表决工作会议听取了',
  '学会去年的工作情况，与会代表分组讨论了，',
  '新一年的工作计划并对学会今后的发展提出了',
  '意见和建议。',
];

test('should find the column of text that is wrapped', () => {
  assert.deepEqual(columnWidths(printed(...narrow)), [20, 20, 20, 20, 20]);
});

test('should find no column in entries that are equally wide by chance', () => {
  const entries = ['作物学会召开年会发布报告', '园艺学会走进山村小学校', '海淀科协启动科普大篷车'];
  const lines = printed(...entries.map((entry) => entry.slice(0, 11)));
  assert.deepEqual(columnWidths(lines), [undefined, undefined, undefined]);
});

test('should find no column where each paragraph is one line', () => {
  const lines = printed(
    '市科协召开学会工作会议',
    '近日，市科协召开学会工作会议，部署全年重点任务。',
    '北京作物学会对接服务通州区生态农场',
    '3月8日，北京作物学会组织专家走进通州区，为农场提供指导。',
  );
  assert.deepEqual(columnWidths(lines), [undefined, undefined, undefined, undefined]);
});

test('should find no column in headlines of one width among longer lines', () => {
  const headlines = [
    '北京作物学会召开第八次会员大会',
    '海淀区科协走进社区开展科普日',
    '市园艺学会举办第三届花卉展览',
  ];
  const longer = [
    '近日，北京作物学会在通州区召开会员大会，会议听取了工作报告。',
    '会后代表参观展览。',
  ];
  const lines = headlines.flatMap((headline) => [headline, ...longer]);
  assert.ok(columnWidths(printed(...lines)).every((column) => column === undefined));
});

test('should find no column beside a line that no column holds', () => {
  const lines = printed(...narrow, '会议由秘书长主持，'.repeat(9));
  assert.ok(columnWidths(lines).every((column) => column === undefined));
});

test('should find no column in lines that stop anywhere', () => {
  const ragged = printed(
    '近日，北京作物学会在通州区召开，',
    '会议听取了学会上一年度的工作情况和',
    '随后与会代表就新一年工作计划进行了分组讨论和表决并',
  );
  assert.deepEqual(columnWidths(ragged), [undefined, undefined, undefined]);
});

test('should take the widest line for the column of ragged Latin text', () => {
  const lines = printed(
    'On March 10, the society held its annual',
    'meeting in Geneva, where its members met',
    'to discuss the plans of the coming year',
    'and to elect a new council for the society',
  );
  assert.deepEqual(new Set(columnWidths(lines)), new Set([Math.max(...lines.map(lineEnd))]));
});

test('should count an indent to where a line ends, up to that of a paragraph', () => {
  assert.equal(lineEnd(only('　　近日')), 4);
  assert.equal(lineEnd(only('　　　　　　近日')), 4.5);
});

test('should keep a word and its punctuation together', () => {
  assert.equal(firstUnit('会，随后'), 2);
  assert.equal(firstUnit('会议'), 1);
  assert.equal(firstUnit('“科学”'), 2);
  assert.equal(firstUnit('Mechanics 会议'), 4.5);
  assert.equal(firstUnit('2023年'), 2);
  assert.equal(firstUnit('info_desk@mail.example.cn 报名'), 12.5);
  assert.equal(firstUnit(''), 0);
});

test('should know a line that stops early by what would have fitted', () => {
  const line = only('与会代表参观了展览。');
  assert.equal(stopsEarly(line, '近日，', 20), true);
  assert.equal(stopsEarly(line, '近日，', 11), false);
  assert.equal(stopsEarly(line, 'Mechanics', 12), false);
});

test('should give every line a column that some line beside it reaches, or none', () => {
  const line = fc.constantFrom(...narrow, '会议由秘书长主持。', '【学会动态】', 'held in Geneva');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const all = printed(...lines);
      const ends = new Set(all.map(lineEnd));
      for (const column of columnWidths(all)) assert.ok(column === undefined || ends.has(column));
    }),
  );
});

test('should see no column in lines that are set off', () => {
  const entries = ['◆协会召开会长办公会', '◆分会年会在宁塘召开', '◆产量同比下降近一成'];
  assert.deepEqual(columnWidths(printed(...entries)), [undefined, undefined, undefined]);
});

test('should not take the first lines of short paragraphs, their indents lost, for the column', () => {
  const first = '近日，作物学会在通州召开会员';
  const second = '大会，一百二十位会员参加会议表决';
  const paragraphs = [first, second, '工作。', first, '大会。', first, second, '工作。'];
  assert.deepEqual(new Set(columnWidths(printed(...paragraphs))), new Set([16]));
});

test('should take the commonest width where wider lines open no paragraph otherwise', () => {
  const line = '近日，作物学会在通州召开会员';
  const wide = `${line}大会`;
  const lines = [line, line, line, line, wide, line, line, wide, '工作。'];
  assert.deepEqual(new Set(columnWidths(printed(...lines))), new Set([14]));
});

test('should take lines that are wider by an indent for full, and the others for first lines', () => {
  const story = ['园艺学会在清溪区的五', '所小学里种下了三百株苗，', '孩子们每周浇水两次。'];
  const lines = [...story, ...story, ...story];
  assert.deepEqual(new Set(columnWidths(printed(...lines))), new Set([12]));
});

test('should not take two lines for full that are wider than all others', () => {
  const usual = '孩子们每周去浇两次，';
  const lines = [usual, usual, usual, usual, '所小学里种下了三百株苗，', usual, usual];
  assert.deepEqual(new Set(columnWidths(printed(...lines))), new Set([10]));
});

const odd = '全站共投保1264件,保额87万元余';
const full = '园艺学会，在清溪区的五所小学里';

test('should take the column for half a character wider than lines of odd numbers, as it is elsewhere', () => {
  assert.equal(displayWidth(odd), displayWidth(full) - 0.5);
  const around = Array.from({ length: 12 }, () => odd);
  const elsewhere = Array.from({ length: 24 }, () => full);
  const lines = printed(...around, ...elsewhere);
  assert.deepEqual(new Set(columnWidths(lines)), new Set([displayWidth(full)]));
});

test('should leave the column where few lines are half a character wider', () => {
  const usual = Array.from({ length: 24 }, () => odd);
  const lines = printed(...usual, full, full, full);
  assert.equal(columnWidths(lines)[0], displayWidth(odd));
});

test('should let the last line of a paragraph stand in the column of the line above it', () => {
  const wide = '近日北京作物学会在通州区召开会员大会一百二十位会员参加会议，听取了学会去年工作的';
  const [first = '', second = '', ...others] = narrow;
  const last = '学会去年的工作情况与会代表分组作了讨论。';
  const opening = first.slice(2);
  const below = [opening, ...others, opening, second, ...others];
  const lines = printed(...Array(8).fill(wide), '工作。', opening, second, last, ...below);
  assert.deepEqual(columnWidths(lines).slice(8, 12), [40, 20, 20, 20]);
});

test('should not part an address', () => {
  assert.equal(firstUnit('info@example.org接受报名'), 8);
});

test('should not hold that a word would have fitted on a line that has no room for a space', () => {
  const line = only('which the Branch will report on');
  assert.equal(stopsEarly(line, 'every six months.', 18.4), false);
  assert.equal(stopsEarly(line, 'every six months.', 18.9), true);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSidecar } from '../../src/4-issue/sidecar.ts';

const file = '科协工作动态.meta.yml';
const noBasis = '由编者提供';

/** Rule and place of everything that is wrong, and the values that are left. */
function read(...lines: string[]) {
  const { sidecar, diagnostics } = readSidecar(file, lines.join('\n'));
  const wrong = diagnostics.map(({ rule, point }) => `${point.line}:${point.column} ${rule}`);
  return { ...sidecar, wrong };
}

test('should read plain values, and say that an editor gave them', () => {
  assert.deepEqual(read('publication: 科协工作动态', 'number: 7', 'date: 2022-03~'), {
    values: { publication: '科协工作动态', number: 7, date: '2022-03~' },
    basis: { publication: noBasis, number: noBasis, date: noBasis },
    wrong: [],
  });
});

test('should read values with their basis', () => {
  const yaml = ['publication:', '  value: "[科协工作动态]"', '  basis: 无报头，题名由编目者自拟'];
  assert.deepEqual(read(...yaml), {
    values: { publication: '[科协工作动态]' },
    basis: { publication: '无报头，题名由编目者自拟' },
    wrong: [],
  });
});

test('should read values without a basis inside the long form', () => {
  assert.deepEqual(read('year:', '  value: 2022').basis, { year: noBasis });
});

test('should read JSON, which is YAML too', () => {
  const { values, wrong } = read('{"publication": "科协工作动态", "year": {"value": 2022}}');
  assert.deepEqual(values, { publication: '科协工作动态', year: 2022 });
  assert.deepEqual(wrong, []);
});

for (const date of [
  '2023-03-10',
  '2023-03',
  '2023',
  '2023~',
  '2022-03~',
  '2022-03?',
  '2022-03-10%',
]) {
  test(`should read the date ${date} as text`, () => {
    assert.deepEqual(read(`date: "${date}"`).values, { date });
  });
}

for (const date of [
  '2023-13',
  '2023-3-1',
  '2023年3月',
  '2023-00',
  '2023-03-32',
  '10 March 2023',
  '',
]) {
  test(`should refuse the date “${date}”`, () => {
    const { values, wrong } = read(`date: "${date}"`);
    assert.deepEqual(values, {});
    assert.deepEqual(wrong, ['1:1 sidecar-invalid']);
  });
}

const refused: readonly (readonly [what: string, line: string])[] = [
  ['a word for a number', 'number: 七'],
  ['half a number', 'number: 7.5'],
  ['zero', 'number: 0'],
  ['a negative number', 'wholeNumber: -3'],
  ['a number in quotes', 'year: "2022"'],
  ['an empty text', 'publication: "  "'],
  ['nothing', 'publication:'],
  ['a list', 'publication: [甲, 乙]'],
  ['a year for a date, written as a number', 'date: 2023'],
  ['a misspelt word inside the long form', 'publication: {valeu: 甲}'],
  ['an unknown word inside the long form', 'publication: {value: 甲, source: 乙}'],
  ['an unknown field', 'editor: 张红波'],
  ['the field __proto__', '__proto__: {publication: 甲}'],
  ['the field constructor', 'constructor: 甲'],
];
for (const [what, line] of refused) {
  test(`should refuse ${what} with its place, and keep the other values`, () => {
    const { values, wrong } = read('publisher: 北京市科协', line);
    assert.deepEqual(values, { publisher: '北京市科协' });
    assert.deepEqual(wrong, ['2:1 sidecar-invalid']);
  });
}

test('should name the field, what was found and what was expected', () => {
  const [diagnostic] = readSidecar(file, 'number: 七').diagnostics;
  assert.equal(diagnostic?.file, file);
  assert.match(diagnostic?.message.en ?? '', /^number: found 七; expected a whole number/u);
  assert.match(diagnostic?.message.zh ?? '', /^number：发现 七；应为正整数$/u);
});

test('should refuse a field that is given twice, at the second', () => {
  const { values, wrong } = read('publisher: 甲', 'year: 2022', 'publisher: 乙');
  assert.deepEqual(values, {});
  assert.deepEqual(wrong, ['3:1 sidecar-syntax']);
});

test('should say where YAML goes wrong', () => {
  assert.deepEqual(read('publisher: 北京市科协', 'publication: "没有完').wrong, [
    '2:18 sidecar-syntax',
  ]);
  assert.deepEqual(read('publication: 甲', '\tnumber: 3').wrong, ['2:1 sidecar-syntax']);
});

test('should refuse a sidecar that is no table of fields', () => {
  for (const yaml of ['只有一句话', '- publication', '42']) {
    assert.deepEqual(read(yaml).wrong, ['1:1 sidecar-invalid'], yaml);
  }
});

test('should read nothing out of an empty sidecar', () => {
  for (const yaml of ['', '\n', '# 待补\n']) {
    assert.deepEqual(read(yaml), { values: {}, basis: {}, wrong: [] });
  }
});

test('should leave the prototypes of all objects alone', () => {
  read('__proto__: {polluted: 1}', 'publication: {value: 甲, __proto__: {polluted: 1}}');
  assert.equal((Object.prototype as { polluted?: number }).polluted, undefined);
});

test('should give every fault a place in the sidecar, whatever fields it has', () => {
  const field = fc.constantFrom('publication', 'number', 'date', 'editor', '"__proto__"');
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }).map((json) => JSON.stringify(json)),
    fc.constantFrom('甲', '2022-03~', '7', '!!binary "aaa"', '2022-13'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(field, value)), (fields) => {
      const yaml = fields.map(([name, given]) => `${name}: ${given}`).join('\n');
      for (const { point } of readSidecar(file, yaml).diagnostics) {
        assert.ok(point.line >= 1 && point.line <= fields.length + 1 && point.column >= 1);
      }
    }),
    { numRuns: 300 },
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPassage } from '../../src/2-lines/passage.ts';
import { partBracketedName, partCredit, partNameBehindFrom } from '../../src/4-issue/credit.ts';
import { pageOf } from '../support/lines.ts';

function parted(...lines: string[]) {
  const { source, printed } = pageOf(...lines);
  const found = partCredit(
    source,
    printed.map(({ plain }) => plain),
  );
  return (
    found && {
      text: readPassage(source, found.text),
      credit: readPassage(source, found.credit),
      organizations: found.organizations.map((name) => readPassage(source, name)),
    }
  );
}

test('should part a credit from the text that it closes', () => {
  assert.deepEqual(parted('奠定了基础。（北京作物学会、海淀区科协）'), {
    text: '奠定了基础。',
    credit: '（北京作物学会、海淀区科协）',
    organizations: ['北京作物学会', '海淀区科协'],
  });
});

test('should part a credit that is broken over two lines, in the middle of a name', () => {
  assert.deepEqual(parted('奠定了基础。（北京作物', '学会、海淀区科协）'), {
    text: '奠定了基础。',
    credit: '（北京作物学会、海淀区科协）',
    organizations: ['北京作物学会', '海淀区科协'],
  });
});

for (const [line, organization] of [
  ['（北京作物学会）', '北京作物学会'],
  ['来源：北京作物学会', '北京作物学会'],
  ['（北京作物学会供稿）', '北京作物学会'],
  ['（供稿：中国地质大学（北京））', '中国地质大学（北京）'],
] as const) {
  test(`should leave no text beside ${line}`, () => {
    assert.deepEqual(parted(line), { text: '', credit: line, organizations: [organization] });
  });
}

for (const line of [
  '现场开展了科普（活动）',
  '参会的有中国地质大学（北京）',
  '所有棱边均为直角（倒角除外）。',
  '结构见示意图。（图1）',
  '《管理办法》自即日起施行。（试行）',
]) {
  test(`should part nothing from ${line}`, () => assert.equal(parted(line), undefined));
}

test('should part a bracketed name from its brackets, whatever it is called', () => {
  const { source, printed } = pageOf('［青阳］');
  const [line] = printed;
  const found = partBracketedName(source, line ? [line.plain] : []);
  assert.deepEqual(
    found?.organizations.map((name) => readPassage(source, name)),
    ['青阳'],
  );
  assert.equal(partBracketedName('青阳', [{ start: 0, end: 2 }]), undefined);
});

test('should part a name from the preposition before it, and nothing that goes on in small letters', () => {
  const part = (source: string) => partNameBehindFrom(source, [{ start: 0, end: source.length }]);
  const source = 'From the Map Room';
  assert.deepEqual(part(source)?.organizations, [[{ start: 9, end: source.length }]]);
  assert.equal(part('From field to table'), undefined);
});

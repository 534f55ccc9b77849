import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '../../../src/3-blocks/roles.ts';
import { findHabits } from '../../../src/3-blocks/survey/habits.ts';
import { pageOf } from '../../support/lines.ts';

type KnownRole = readonly [role: Role, line: string];

/** The habit of each line that follows one, from what the lines were read as at first sight. */
function habitsOf(...known: readonly KnownRole[]) {
  const { printed } = pageOf(...known.map(([, line]) => line));
  const roles = known.map(([role]) => role);
  return new Map(findHabits(printed, roles));
}

const text: KnownRole = ['paragraph', '近日，实训中心开课，一百二十位学员参加。'];
const numbered = (number: number, role: Role): KnownRole[] => [
  [role, `${number}．实训中心开课`],
  text,
];

test('should read a doubtful line like most that are set as it is', () => {
  const habits = habitsOf(
    ...[1, 2, 3].flatMap((number) => numbered(number, 'headline')),
    ...numbered(4, 'paragraph'),
  );
  assert.deepEqual(habits, new Map([0, 2, 4, 6].map((index) => [index, 'headline'])));
});

test('should find no habit where lines of one setting were read in several ways', () => {
  const habits = habitsOf(
    ...[1, 2].flatMap((number) => numbered(number, 'headline')),
    ...[3, 4].flatMap((number) => numbered(number, 'paragraph')),
  );
  assert.equal(habits.size, 0);
});

test('should find no habit in two lines', () => {
  assert.equal(habitsOf(...[1, 2].flatMap((number) => numbered(number, 'headline'))).size, 0);
});

test('should find no habit in lines that nothing sets off', () => {
  const bare = Array.from({ length: 5 }, (): KnownRole[] => [['headline', '实训中心开课'], text]);
  assert.equal(habitsOf(...bare.flat()).size, 0);
});

test('should tell lines apart that have a blank line below from those that have none', () => {
  const apart = [1, 2, 3].flatMap((number): KnownRole[] => [
    ['headline', `${number}．实训中心开课\n`],
    text,
  ]);
  const habits = habitsOf(...apart, ...numbered(4, 'paragraph'));
  assert.equal(habits.get(0), 'headline');
  assert.equal(habits.has(6), false);
});

test('should find a habit in lines that are centred', () => {
  const centred = (role: Role): KnownRole[] => [[role, `${'　'.repeat(8)}实训中心开课`], text];
  const habits = habitsOf(
    ...Array.from({ length: 3 }, () => centred('headline')).flat(),
    ...centred('section'),
  );
  assert.equal(habits.get(6), 'headline');
});

test('should leave masthead, contents and colophon out, which have settings of their own', () => {
  const habits = habitsOf(
    ['contents entry', '1．实训中心开课'],
    ['contents entry', '2．实训中心结业'],
    ...[1, 2, 3].flatMap((number) => numbered(number, 'headline')),
    ['colophon', '4．责任编辑见刊尾'],
  );
  assert.deepEqual([...habits.keys()], [2, 4, 6]);
});

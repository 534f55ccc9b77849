import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decide, decideAgain } from '../../src/3-blocks/decide.ts';
import { inOrder } from '../../src/3-blocks/grammar.ts';
import { first, next, type Role, roles } from '../../src/3-blocks/roles.ts';
import type { Survey } from '../../src/3-blocks/survey.ts';
import { weighLine, weighLink } from '../../src/3-blocks/weigh.ts';
import { surveyOf } from '../support/lines.ts';
import { anyLines } from './random-lines.ts';

/** The sum of all evidence for one reading, and every reading that the grammar allows. */
function scorer(survey: Survey) {
  const lines = survey.lines.map((_, index) => weighLine(survey, index));
  const links = survey.lines.map((_, index) => weighLink(survey, index));
  const slot = (role: Role | undefined) => roles.indexOf(role as Role);
  return (reading: readonly Role[]) =>
    reading.reduce((sum, role, index) => {
      const link = index === 0 ? 0 : slot(reading[index - 1]) * roles.length + slot(role);
      const linked = index === 0 ? 0 : (links[index]?.[link] ?? Number.NaN);
      return sum + (lines[index]?.[slot(role)] ?? Number.NaN) + linked;
    }, 0);
}

function readings(length: number): Role[][] {
  if (length === 0) return [[]];
  if (length === 1) return first.map((role) => [role]);
  return readings(length - 1).flatMap((before) =>
    next[before.at(-1) as Role].map((role) => [...before, role]),
  );
}

const close = (one: number, other: number) => Math.abs(one - other) < 1e-9;

test('should find the best of all readings that the grammar allows', () => {
  fc.assert(
    fc.property(anyLines(4), (lines) => {
      const survey = surveyOf(lines);
      const score = scorer(survey);
      const decided = decide(survey).map(({ role }) => role);
      const best = Math.max(...readings(survey.lines.length).map(score));
      assert.ok(close(score(decided), best), `${decided} ${score(decided)}, best ${best}`);
    }),
    { numRuns: 60 },
  );
});

test('should say by how much the best reading beats the best one in which a line is something else', () => {
  fc.assert(
    fc.property(anyLines(3), (lines) => {
      const survey = surveyOf(lines);
      const score = scorer(survey);
      const all = readings(survey.lines.length).map((reading) => ({
        reading,
        sum: score(reading),
      }));
      const best = Math.max(...all.map(({ sum }) => sum));
      decide(survey).forEach(({ role, runnerUp, margin }, index) => {
        const others = all.filter(({ reading }) => reading[index] !== role);
        const rival = Math.max(...others.map(({ sum }) => sum));
        assert.ok(close(margin, best - rival), `line ${index}: ${margin}, not ${best - rival}`);
        const rivals = others.filter(({ sum }) => close(sum, rival));
        assert.ok(rivals.some(({ reading }) => reading[index] === runnerUp));
      });
    }),
    { numRuns: 60 },
  );
});

test('should obey the grammar and never be less sure than not at all', () => {
  fc.assert(
    fc.property(anyLines(40), (lines) => {
      decide(surveyOf(lines)).forEach(({ role, runnerUp, margin }, index, all) => {
        const before = all[index - 1]?.role;
        assert.ok((before ? next[before] : first).includes(role), `${before} → ${role}`);
        assert.ok(margin >= 0);
        assert.notEqual(role, runnerUp);
      });
    }),
  );
});

/** Three stories under numbers, and one whose number stands before a doubtful line. */
const course = [1, 2, 3, 4].flatMap((number) => [
  `${number}．${number < 4 ? '实训中心开办新课程' : '数控、焊接、'}`,
  '近日，实训中心开课，一百二十位学员参加。学员表示，将把所学带回岗位。',
]);

test('should look a second time, knowing what lines of one setting were read as', () => {
  const lines = ['实训之窗', '2023年第7期', ...course];
  const before = surveyOf(lines);
  const { decisions, survey } = decideAgain(before);
  assert.equal(before.habits, undefined);
  assert.equal(survey.habits?.get(8), 'headline');
  assert.equal(decisions[8]?.role, 'headline');
});

test('should look once where no lines are set alike', () => {
  const survey = surveyOf(['实训之窗', '2023年第7期', '实训中心开课', course[1] ?? '']);
  assert.equal(decideAgain(survey).survey, survey);
});

/** The usual grammar without habits, so that a second look sees what the first one saw. */
const { habit: _, ...withoutHabit } = inOrder.lineRules;
const atFirstSight = { ...inOrder, lineRules: withoutHabit };

test('should be no surer at the second look than at the first where it reads the same', () => {
  const line = fc.constantFrom(...course, '■ 实训中心开课', '## 实训之窗', '实训中心开课');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 24 }), (lines) => {
      const survey = surveyOf(lines);
      const first = decide(survey, atFirstSight);
      decide(survey).forEach(({ role, margin }, index) => {
        const before = first[index];
        assert.ok(role !== before?.role || margin <= before.margin, `line ${index}`);
      });
    }),
  );
});

test('should be no surer of sections where only the second look finds no columns', () => {
  const lines = [
    '## 实训之窗',
    '1．实训中心开办新课程',
    '近日，实训中心开课，一百二十位学员参加。学员表示，将把所学带回岗位。',
    '1．实训中心开办新课程',
    '## 实训之窗',
    '1．实训中心开办新课程',
    '1．实训中心开办新课程',
  ];
  const first = decide(surveyOf(lines), atFirstSight);
  decide(surveyOf(lines)).forEach(({ role, margin }, index) => {
    const before = first[index];
    assert.ok(role !== before?.role || margin <= before.margin, `line ${index}`);
  });
});

test('should decide nothing about a bulletin without a printed line', () => {
  assert.deepEqual(decide(surveyOf(['', '  '])), []);
});

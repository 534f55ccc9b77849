import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../../src/3-blocks/decide.ts';
import { inOrder } from '../../src/3-blocks/grammar.ts';
import { haveOneLevel, lacksSections, withoutColumns } from '../../src/3-blocks/one-level.ts';
import type { Role } from '../../src/3-blocks/roles.ts';
import { pageOf, surveyOf } from '../support/lines.ts';

const story = (name: string) => [
  `${name}举办青年讲习班`,
  '',
  `5月6日，${name}举办青年讲习班，四十名会员参加，三位老师授课，会期两天。`,
  '',
];
const underlined = (name: string) => [name, '--------', ''];

const rolesOf = (...roles: readonly (Role | '')[]) => roles as readonly Role[];

test('should see one level where all sections are set off alike', () => {
  const { printed } = pageOf('【甲类】', '题', '文', '【乙类】', '题', '文');
  const roles = rolesOf('section', 'headline', 'paragraph', 'section', 'headline', 'paragraph');
  assert.equal(haveOneLevel(printed, roles), true);
});

test('should see two levels in a column, in a section above another, and in two settings', () => {
  const { printed } = pageOf('【甲类】', '【乙类】', '题', '〖丙类〗', '题');
  const seen = (...roles: Role[]) => haveOneLevel(printed, roles);
  assert.equal(seen('section', 'subsection', 'headline', 'section', 'headline'), false);
  assert.equal(seen('section', 'section', 'headline', 'headline', 'paragraph'), false);
  assert.equal(seen('headline', 'section', 'headline', 'section', 'headline'), false);
});

test('should see one level in bare sections, but not beside others, nor in one alone', () => {
  const roles = rolesOf('section', 'headline', 'section', 'headline');
  const seen = (...lines: string[]) => haveOneLevel(pageOf(...lines).printed, roles);
  assert.equal(seen('甲类', '题', '乙类', '题'), true);
  assert.equal(seen('甲类', '题', '【乙类】', '题'), false);
  assert.equal(haveOneLevel(pageOf('【甲类】', '题').printed, roles.slice(0, 2)), false);
});

test('should miss the sections of columns set alike, but not of one alone, of others, or below one', () => {
  const { printed } = pageOf('【甲类】', '题', '【乙类】', '题', '〖丙类〗', '题');
  const lacks = (...roles: Role[]) => lacksSections(printed, roles);
  assert.equal(lacks('subsection', 'headline', 'subsection', 'headline'), true);
  assert.equal(lacks('section', 'headline', 'subsection', 'headline', 'subsection'), false);
  assert.equal(lacks('subsection', 'headline', 'headline', 'headline'), false);
  const others = rolesOf('subsection', 'headline', 'subsection', 'headline', 'subsection');
  assert.equal(lacksSections(printed, others), false);
  const bare = pageOf('甲类', '题', '乙类', '题').printed;
  assert.equal(lacksSections(bare, others.slice(0, 4)), true);
});

test('should leave columns out of a grammar, and nothing else', () => {
  const { first, next } = withoutColumns(inOrder);
  assert.deepEqual(
    first,
    inOrder.first.filter((role) => role !== 'subsection'),
  );
  assert.ok(Object.values(next).every((roles) => !roles.includes('subsection')));
  assert.ok(next.section.includes('headline'));
});

test('should not fear that underlined sections of one level are columns', () => {
  const lines = [
    '河畔周讯 2023年第7期（总第60期） 2023年3月10日',
    '',
    ...underlined('组织建设'),
    ...story('作物学会'),
    ...story('园艺学会'),
    ...underlined('馆际交流'),
    ...story('土壤学会'),
  ];
  const survey = surveyOf(lines);
  const decisions = decide(survey).filter((_, at) => survey.lines[at]?.ruled.below);
  assert.deepEqual(
    decisions.map(({ role }) => role),
    ['section', 'section'],
  );
  assert.ok(decisions.every(({ runnerUp }) => runnerUp !== 'subsection'));
});

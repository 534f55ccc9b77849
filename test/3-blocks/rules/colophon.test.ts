import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colophon } from '../../../src/3-blocks/rules/colophon.ts';
import { lineStance } from '../../support/lines.ts';

const below = { firstProse: 0 };

for (const line of ['编辑：张红波', '分送：各区科协', '（共印60份）', 'news@kexie.example']) {
  test(`should hear ${line} speak for a colophon below the text`, () => {
    assert.equal(lineStance(colophon, 'colophon', line, below), 'for');
    assert.equal(lineStance(colophon, 'headline', line, below), 'against');
    assert.equal(lineStance(colophon, 'paragraph', line, below), 'against');
  });
}

for (const line of ['编辑部召开选题会', '关于报送：年度总结的通知', '现场发放科普手册60份']) {
  test(`should have nothing to say of ${line}`, () => {
    assert.equal(lineStance(colophon, 'colophon', line, below), 'nothing');
  });
}

test('should hear that there is no colophon above the first text', () => {
  assert.equal(lineStance(colophon, 'colophon', '编辑：张红波', { firstProse: 5 }), 'against');
});

test('should hear a full stop speak against a colophon: an announcement names telephones too', () => {
  assert.equal(lineStance(colophon, 'colophon', '咨询电话：0871-65550000。', below), 'against');
  assert.equal(lineStance(colophon, 'colophon', '查詢電話：2855 7361。', below), 'against');
});

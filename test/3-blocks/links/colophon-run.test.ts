import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colophonRun } from '../../../src/3-blocks/links/colophon-run.ts';
import { linkStance } from '../../support/lines.ts';

test('should hear what stands below a colophon belong to it', () => {
  const lines = ['分送：各区科协', '各市级学会、协会、研究会'];
  assert.equal(linkStance(colophonRun, ['colophon', 'colophon'], lines), 'for');
});

test('should hear a line without a label open no colophon', () => {
  const lines = ['会议由秘书长主持。', '各市级学会、协会、研究会'];
  assert.equal(linkStance(colophonRun, ['paragraph', 'colophon'], lines), 'against');
});

for (const line of ['编辑：张红波', '（共印60份）']) {
  test(`should let ${line} open a colophon`, () => {
    const lines = ['会议由秘书长主持。', line];
    assert.equal(linkStance(colophonRun, ['paragraph', 'colophon'], lines), 'nothing');
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeLine } from '../../../src/3-blocks/links/whole-line.ts';
import { linkStance } from '../../support/lines.ts';

const goesOn = ['paragraph', 'paragraph, continued'] as const;
const facts = { wholeLines: true };

test('should hear a line that stops without a full stop speak for a whole paragraph', () => {
  const lines = ['三等奖：甲学会、乙学会', '市科协将为获奖学会颁发证书。'];
  assert.equal(linkStance(wholeLine, goesOn, lines, facts), 'against');
  assert.equal(linkStance(wholeLine, goesOn, lines, { wholeLines: false }), 'nothing');
});

test('should have nothing to say at the end of a page', () => {
  assert.equal(
    linkStance(wholeLine, goesOn, ['市科协将为获奖', '\f学会颁发证书。'], facts),
    'nothing',
  );
});

test('should hear no paragraph go on below a full stop, but at the end of a page', () => {
  const lines = ['市科协为学会颁发证书。', '获奖学会介绍经验'];
  assert.equal(linkStance(wholeLine, goesOn, lines, facts), 'against');
  const overPage = ['市科协为学会颁发证书。', '\f获奖学会介绍经验'];
  assert.equal(linkStance(wholeLine, goesOn, overPage, facts), 'nothing');
});

test('should have nothing to say below a comma', () => {
  assert.equal(
    linkStance(wholeLine, goesOn, ['市科协决定，', '为获奖学会颁发证书。'], facts),
    'nothing',
  );
});

test('should have nothing to say of the rows of a table', () => {
  const rows = ['| 站点 | 水位 |', '| 上游 | 3.2 |'];
  assert.equal(linkStance(wholeLine, goesOn, rows, facts), 'nothing');
});

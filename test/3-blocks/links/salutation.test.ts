import assert from 'node:assert/strict';
import { test } from 'node:test';
import { salutationRule } from '../../../src/3-blocks/links/salutation.ts';
import { linkStance } from '../../support/lines.ts';

const goesOn = ['paragraph', 'paragraph, continued'] as const;

for (const line of [
  '各分会、各会员单位：',
  '尊敬的各位读者：',
  '各位會員：',
  'Dear members and friends,',
]) {
  test(`should hear ${line} stand above what is said`, () => {
    assert.equal(linkStance(salutationRule, goesOn, [line, '年会将于3月召开。']), 'against');
  });
}

test('should have nothing to say of what goes on behind a colon or a comma', () => {
  for (const line of [
    '各区要做好三件事。第一：',
    '会议要求：',
    'Members of the branch,',
    '各学会要发挥人才优势，',
  ]) {
    assert.equal(linkStance(salutationRule, goesOn, [line, '年会将于3月召开。']), 'nothing', line);
  }
});

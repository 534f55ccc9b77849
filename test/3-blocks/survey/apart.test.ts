import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setApart } from '../../../src/3-blocks/survey/apart.ts';
import { isDisplay } from '../../../src/3-blocks/survey/display.ts';
import { pageOf } from '../../support/lines.ts';

const text = '近日，会议在河畔召开，一百二十位会员参加了会议和表决，会议听取了工作报告。';

function apartIn(lines: readonly string[]): string[] {
  const { printed } = pageOf(...lines);
  const display = (line: (typeof printed)[number]) => isDisplay(line, undefined, false);
  return [...setApart(printed, 0, display)].map(
    ([index, role]) => `${role} ${printed[index]?.text}`,
  );
}

const story = (headline: string) => ['', '', headline, '', text, '', text];
const section = (name: string) => ['', '', name, ...story(`${name}甲`), ...story(`${name}乙`)];

test('should tell names of sections, wide apart above and below, from headlines above their text', () => {
  assert.deepEqual(apartIn([text, ...section('头条'), ...section('人物'), '', '', '编辑：小满']), [
    'section 头条',
    'headline 头条甲',
    'headline 头条乙',
    'section 人物',
    'headline 人物甲',
    'headline 人物乙',
  ]);
});

test('should tell nothing where texts stand wide apart as well, or no more than one name does', () => {
  assert.deepEqual(apartIn([text, ...section('头条'), '', '', text, ...section('人物')]), []);
  assert.deepEqual(apartIn([text, ...section('头条'), ...story('丙')]), []);
});

test('should take no headline for a section above who sent its text in', () => {
  const sent = (headline: string) => ['', headline, '', '推广服务组', text, text, text];
  assert.deepEqual(apartIn([text, ...sent('书展开跑'), ...sent('论文缴交'), ...sent('导览')]), []);
});

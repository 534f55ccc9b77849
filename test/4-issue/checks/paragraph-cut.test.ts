import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphCut } from '../../../src/4-issue/checks/paragraph-cut.ts';
import type { KnownLine } from '../blocks.ts';
import { foundBy } from './found.ts';

const within = (...texts: string[]) =>
  foundBy(
    paragraphCut,
    ['headline', '■ 作物学会召开年会'],
    ...texts.map((text): KnownLine => ['paragraph', text]),
  );

test('should find a paragraph that ends in the middle of a sentence before another one', () => {
  for (const [text, next] of [
    ['年会由秘书长主持，来自各地的会员代表参观了生态农', '业示范园。'],
    ['年会由秘书长主持，', '与会代表参观了生态农业示范园。'],
    ['The members of all the branches came together in the', 'Great Hall. They had tea.'],
    ['The members of all the branches came together for tea', 'and for a walk'],
  ] as const) {
    assert.equal(within(text, next, '会议圆满结束。').length, 1, text);
  }
});

test('should tell of it once for an article', () => {
  assert.equal(within('一人，', '二人，', '三人参加。').length, 1);
});

test('should accept whole paragraphs, sub-headings, names and points', () => {
  for (const texts of [
    ['年会由秘书长主持。', '与会代表参观了生态农业示范园。'],
    ['会议要求：', '各学会要认真落实。'],
    ['加强领导，落实责任', '会议指出，要加强领导。'],
    ['二、强化示范引领，推动科技志愿服务向基层延伸拓展', '会议指出，要加强领导。'],
    ['会议指出，要抓好以下几项重点工作并及时报送进展情况', '1. 加强领导。'],
    ['参加人员有张三、李四、王五、赵六、钱七、孙八、周九、吴十', '摄影部成员'],
    ['Rock Mechanics and Engineering', 'The branch met in May.'],
  ]) {
    assert.deepEqual(within(...texts), [], texts[0]);
  }
});

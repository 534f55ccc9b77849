import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subtitleRule } from '../../../src/3-blocks/links/subtitle.ts';
import { linkStance } from '../../support/lines.ts';

for (const line of [
  '——集团举办第三届成果发布会',
  '—集团举办第三届成果发布会',
  '-- 集团举办第三届成果发布会',
]) {
  test(`should hear ${line} go on with the headline above`, () => {
    const lines = ['创新引领未来', line];
    assert.equal(linkStance(subtitleRule, ['headline', 'headline, continued'], lines), 'for');
    assert.equal(linkStance(subtitleRule, ['section', 'headline'], lines), 'against');
  });
}

for (const line of ['集团举办第三届成果发布会——', '集团——第三届成果发布会', '-5℃低温持续']) {
  test(`should have nothing to say of ${line}`, () => {
    const lines = ['创新引领未来', line];
    assert.equal(linkStance(subtitleRule, ['headline', 'headline, continued'], lines), 'nothing');
  });
}

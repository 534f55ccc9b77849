import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineBeyondContents } from '../../../src/4-issue/checks/headline-beyond-contents.ts';
import type { KnownLine } from '../blocks.ts';
import { foundBy, story } from './found.ts';

const entry = (text: string): KnownLine => ['contents entry', `■ ${text}`];
const others = ['市科协部署防汛', '园艺专家走进社区', '青少年机器人竞赛'];

test('should find a headline that goes on where its entry ends', () => {
  assert.deepEqual(
    foundBy(
      headlineBeyondContents,
      entry('作物学会召开年会'),
      ...others.map(entry),
      ...story('作物学会召开年会，会期两天'),
      ...others.flatMap(story),
    ),
    ['headline-beyond-contents: 作物学会召开年会，会期两天 ↔ 作物学会召开年会'],
  );
});

test('should take the entry of a headline on one line for shortened where the headline just goes on', () => {
  const lines = [
    ...others.map(entry),
    ...others.flatMap(story),
    ...story('作物学会召开年会并换届'),
  ];
  assert.deepEqual(foundBy(headlineBeyondContents, entry('作物学会召开年会'), ...lines), []);
});

test('should accept contents that shorten their entries', () => {
  assert.deepEqual(
    foundBy(
      headlineBeyondContents,
      entry('作物学会'),
      ...others.map((text) => entry(text.slice(0, 5))),
      ...story('作物学会召开年会'),
      ...others.flatMap(story),
    ),
    [],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedStory } from '../../../src/4-issue/checks/shared-story.ts';
import { foundBy, story } from './found.ts';

const [farm, farmStory] = story('作物学会对接服务生态农场');
const [flood, floodStory] = story('市科协部署汛期防汛工作');

test('should find a story below the wrong headline, and name the right one', () => {
  assert.ok(farm && farmStory && flood && floodStory);
  assert.deepEqual(foundBy(sharedStory, farm, floodStory, flood, farmStory), [
    'shared-story: 作物学会对接服务生态农场 ↔ 市科协部署汛期防汛工作',
    'shared-story: 市科协部署汛期防汛工作 ↔ 作物学会对接服务生态农场',
  ]);
});

test('should accept stories below their own headlines', () => {
  assert.ok(farm && farmStory && flood && floodStory);
  assert.deepEqual(foundBy(sharedStory, farm, farmStory, flood, floodStory), []);
});

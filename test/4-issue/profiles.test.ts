import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProfiles } from '../../src/4-issue/profiles.ts';

const read = (...texts: string[]) => {
  const files = texts.map((text, index) => ({ path: `${index}.yml`, text }));
  const { profiles, diagnostics } = readProfiles(files);
  const wrong = diagnostics.map(({ file, rule, related }) => [file, rule, related?.file]);
  return { titles: profiles.map(({ title }) => title), wrong };
};

test('should read the others when one is wrong', () => {
  assert.deepEqual(read('title: [', 'title: 甲报'), {
    titles: ['甲报'],
    wrong: [['0.yml', 'profile-syntax', undefined]],
  });
});

test('should refuse a second profile of one publication, naming the first', () => {
  assert.deepEqual(read('title: 甲报', 'title: 乙报\naliases: [甲 报]'), {
    titles: ['甲报'],
    wrong: [['1.yml', 'profile-repeated', '0.yml']],
  });
});

test('should let publishers have publications of one title', () => {
  const { titles, wrong } = read('title: 简报\npublisher: 甲', 'title: 简报\npublisher: 乙');
  assert.deepEqual([titles, wrong], [['简报', '简报'], []]);
});

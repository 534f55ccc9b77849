import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml } from '../../src/4-issue/yaml.ts';

test('should tell one fault once, and its place beside it alone', () => {
  const { faults } = readYaml('- { split: "会议, headline: x }\n- [a\n');
  assert.equal(faults.length, 1);
  assert.equal(faults[0]?.point.line, 3);
  assert.match(faults[0]?.reason ?? '', /^Missing closing "quote$/u);
});

test('should tell faults that stand apart each', () => {
  const { faults } = readYaml('date: 2023\ndate: 2024\nyear: 1\nyear: 2\n');
  assert.deepEqual(
    faults.map(({ point }) => point.line),
    [2, 4],
  );
});

test('should find nothing wrong with YAML', () => {
  assert.deepEqual(readYaml('- { split: "会议" }\n').faults, []);
});

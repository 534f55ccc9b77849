import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, isBody, next, roleNames, roles } from '../../src/3-blocks/roles.ts';

test('should name every role in both languages', () => {
  for (const role of roles) {
    assert.ok(roleNames[role].en);
    assert.match(roleNames[role].zh, /^\p{Script=Han}+$/u);
  }
});

test('should reach every role from an opening', () => {
  const reached = new Set(first);
  for (const role of reached) for (const following of next[role]) reached.add(following);
  assert.deepEqual([...reached].sort(), [...roles].sort());
});

test('should let nothing be continued that has not begun', () => {
  for (const role of roles) {
    const { length } = next[role].filter((following) => following === 'paragraph, continued');
    assert.equal(length, role.startsWith('paragraph') ? 1 : 0, role);
  }
  assert.ok(!first.some((role) => role.endsWith('continued')));
});

test('should never go back from the body to masthead or contents, nor on from the colophon', () => {
  for (const role of roles.filter(isBody)) {
    assert.ok(!next[role].some((following) => /^(?:masthead|contents)/u.test(following)), role);
  }
  assert.deepEqual(next.colophon, ['colophon']);
});

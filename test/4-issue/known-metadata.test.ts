import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownMetadata } from '../../src/4-issue/known-metadata.ts';
import { aProfile } from '../support/profiles.ts';

const profile = aProfile({ aliases: ['文讯'], publisher: '某县文联' });
const basis = '据刊物档案';

test('should give the canonical title for an alias, and say how it is known', () => {
  const printed = { publication: '文讯', publisher: '某县文联办公室' };
  assert.deepEqual(knownMetadata('文讯\n第7期', printed, profile), {
    values: { publication: '河畔文讯' },
    basis: { publication: basis },
  });
});

test('should give the publisher only where none is printed', () => {
  assert.deepEqual(knownMetadata('河畔文讯\n第7期', { publication: '河畔文讯' }, profile), {
    values: { publication: '河畔文讯', publisher: '某县文联' },
    basis: { publisher: basis },
  });
});

test('should know nothing without a profile', () => {
  assert.deepEqual(knownMetadata('文讯', {}, undefined), { values: {}, basis: {} });
});

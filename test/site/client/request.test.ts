import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  chosenValues,
  FACETS,
  readRequest,
  SORTS,
  toggle,
  writeRequest,
} from '../../../src/site/client/request.ts';

test('should read a query, its filters and its order from an address', () => {
  const request = readRequest('?q=科普&year=2023&year=2022&section=学会动态&sort=newest');
  assert.deepEqual(request, {
    text: '科普',
    filters: { year: ['2023', '2022'], section: ['学会动态'] },
    sort: 'newest',
  });
});

test('should pass over what it does not know, twice the same value, and broken escapes', () => {
  const { text, filters, sort } = readRequest(
    '?q=%E4%&colour=red&year=2023&year=2023&year=&sort=x',
  );
  assert.equal(text, '\ufffd%');
  assert.deepEqual(filters, { year: ['2023'] });
  assert.equal(sort, 'relevance');
});

test('should write the address that it reads', () => {
  const values = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), {
    minLength: 1,
    maxLength: 5,
  });
  const anyRequest = fc.record({
    text: fc.string({ unit: 'grapheme' }),
    filters: fc.record(Object.fromEntries(FACETS.map((facet) => [facet, values])), {
      requiredKeys: [],
    }),
    sort: fc.constantFrom(...SORTS),
  });
  fc.assert(
    fc.property(anyRequest, (request) => {
      assert.deepEqual(readRequest(writeRequest(request)), {
        ...request,
        filters: { ...request.filters },
      });
    }),
  );
});

test('should leave the usual order out of the address', () => {
  assert.equal(writeRequest({ text: 'a', filters: {}, sort: 'relevance' }), '?q=a');
});

test('should add a value to a facet and take it away again', () => {
  const request = readRequest('?q=a&year=2023');
  const more = toggle(request, 'year', '2022');
  assert.deepEqual(more.filters, { year: ['2023', '2022'] });
  assert.deepEqual(toggle(more, 'year', '2022'), request);
  assert.deepEqual(toggle(request, 'year', '2023').filters, {});
});

test('should list the chosen values one by one', () => {
  assert.deepEqual(chosenValues(readRequest('?q=a&section=b&year=2023')), [
    { facet: 'year', value: '2023' },
    { facet: 'section', value: 'b' },
  ]);
});

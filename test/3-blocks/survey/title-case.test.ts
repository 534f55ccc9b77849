import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTitleCase, usesTitleCase } from '../../../src/3-blocks/survey/title-case.ts';
import { pageOf } from '../../support/lines.ts';

test('should know capitalized words from others, and say nothing of a few or of Chinese', () => {
  assert.equal(isTitleCase('Forest Fire Prevention Open Day Held in the County'), true);
  assert.equal(isTitleCase('Ferry passengers asked to help choose the timetable'), false);
  assert.equal(isTitleCase('Green Valley Farm'), undefined);
  assert.equal(isTitleCase('北京作物学会 Forest Fire Prevention Open Day'), undefined);
});

const text = 'The members met on Friday. They visited several farms near the river.';
const uses = (first: number, ...lines: string[]) => usesTitleCase(pageOf(...lines).printed, first);

test('should see the habit where headlines capitalize their words', () => {
  const headlines = [
    'Forest Fire Prevention Open Day Held',
    'Young Engineers Visit Green Valley Farm',
  ];
  assert.equal(uses(1, ...headlines.flatMap((headline) => [headline, text])), true);
});

test('should see none in the names of a masthead, in capitals, or in a single line', () => {
  const masthead = [
    'Published by the Eastbrook Port Authority',
    'Office of Public Information Services',
  ];
  const bare = ['Ferry passengers asked to choose the timetable', text];
  assert.equal(uses(4, ...masthead, 'No. 3', ...bare), false);
  assert.equal(
    uses(1, 'HARBOUR SERVICES MEET AGAIN TODAY', text, 'PEOPLE WHO WORK WITH CRANES', text),
    false,
  );
  assert.equal(uses(1, 'Young Engineers Visit Green Valley Farm', text, ...bare), false);
});

test('should see none in credits, which name institutions', () => {
  const credit = '*Contributed by Greenhill Library and Greenhill Allotment Society*';
  const story = ['Seed library opens for the season again', text, credit];
  assert.equal(uses(1, ...story, ...story), false);
});

test('should see none in the lines of a text that list names', () => {
  const broken = 'reach the Harbour Office and the Water Committee';
  const ended = 'They were Anna Bell, Peter Lane and Harbour Pilot James Moss.';
  const story = ['Seed library opens for the season again', text, broken, ended];
  assert.equal(uses(1, ...story, ...story), false);
});

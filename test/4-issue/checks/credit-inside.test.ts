import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditInside } from '../../../src/4-issue/checks/credit-inside.ts';
import type { KnownLine } from '../blocks.ts';
import { foundBy } from './found.ts';

const headline: KnownLine = ['headline', '■ 作物学会对接服务生态农场'];
const credited: KnownLine = ['paragraph', '作物学会对接服务生态农场。（北京作物学会）'];
const text: KnownLine = ['paragraph', '6月1日，市科协召开会议，部署汛期防汛工作。'];

test('should find a second credit, and name the other', () => {
  assert.deepEqual(foundBy(creditInside, headline, text, credited, ['credit', '（海淀区科协）']), [
    `several-credits: ${credited[1]} ↔ （海淀区科协）`,
  ]);
});

test('should find a credit in the middle', () => {
  assert.deepEqual(foundBy(creditInside, headline, credited, text), [
    `credit-inside: ${credited[1]}`,
  ]);
});

test('should accept the one credit at the end', () => {
  assert.deepEqual(foundBy(creditInside, headline, text, credited), []);
});

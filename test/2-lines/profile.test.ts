import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Profile, printsTitle, profileFor } from '../../src/2-lines/profile.ts';
import { aProfile } from '../support/profiles.ts';

const river = aProfile({ aliases: ['文讯'] });
const titled = (text: string, ...profiles: Profile[]) => profileFor(text, profiles)?.title;

for (const masthead of [
  '河畔文讯',
  '# 河 畔 文 讯',
  '《河畔文讯》',
  '河畔文訊\n2023年第7期',
  '文讯 2023年第7期',
  '河畔文讯（总第60期）',
  '某县文联\n文讯  2023年3月10日',
  '河畔\n文讯简\n\n河畔\n文讯',
]) {
  test(`should know the publication by ${JSON.stringify(masthead)}`, () => {
    assert.equal(titled(masthead, river), '河畔文讯');
  });
}

for (const masthead of [
  '青川文讯汇编',
  '近日，河畔文讯编辑部召开会议。',
  `${'一\n'.repeat(12)}文讯`,
  '',
]) {
  test(`should not take ${JSON.stringify(masthead)} for the publication`, () => {
    assert.equal(titled(masthead, river), undefined);
  });
}

test('should tell namesakes apart by the publisher that is printed', () => {
  const namesakes = ['某市科协', '某市总工会'].map((publisher) =>
    aProfile({ title: '工作简报', publisher }),
  );
  const chosen = (text: string) => profileFor(text, namesakes)?.publisher;
  assert.equal(chosen('工作简报\n某市总工会办公室'), '某市总工会');
  assert.equal(chosen('工作简报\n某市妇联'), undefined);
});

test('should know no publication without profiles', () => {
  assert.equal(profileFor('河畔文讯', []), undefined);
});

test('should say which of its titles is printed', () => {
  assert.equal(printsTitle('文 讯\n第7期', '文讯'), true);
  assert.equal(printsTitle('文 讯\n第7期', '河畔文讯'), false);
});

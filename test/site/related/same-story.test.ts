import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sameStory } from '../../../src/site/related/same-story.ts';
import { storyOf } from '../../../src/site/related/story.ts';
import { lookAlikes, made, type Report, variants } from './variants.ts';

const isSame = (one: Report, other: Report) => {
  const [a, b] = [one, other].map((report) =>
    storyOf({ ...report, day: Date.parse(report.date) / 86_400_000 }),
  );
  return a !== undefined && b !== undefined && sameStory(a, b) > 0;
};

const fair: Report = {
  headline: '河畔县机械学会举办农机维修开放日',
  text: '3月18日，河畔县机械学会在青川镇举办农机维修开放日，四十多名农机手带着自家的插秧机、旋耕机前来检修。学会的六位工程师逐台查看，换下磨损的皮带和轴承，并讲解春耕前的保养要点。镇上的农机合作社提供了场地和常用配件。活动当天共修好机具三十七台，另有五台送往县城的修理厂。学会计划在秋收之前再办一次，并把保养要点印成折页送到各村。',
  organizations: ['河畔县机械学会'],
  publication: '河畔科技',
  date: '2023-03-24',
};

const congress: Report = {
  headline: '云溪市园艺协会召开第十二届会员代表大会',
  text: '近日，云溪市园艺协会第十二届会员代表大会在市文化馆召开，一百二十名代表出席。大会听取并审议了理事会工作报告和财务报告，通过了章程修改草案，选举产生了新一届理事会和监事会。会议指出，协会要坚持服务会员、服务行业、服务社会，团结带领广大园艺工作者为建设美丽云溪作出新的贡献。市民政局、市科协有关负责同志到会祝贺。',
  organizations: ['云溪市园艺协会'],
  publication: '云溪科协信息',
  date: '2023-03-24',
};

describe('the same event', () => {
  for (const [name, maker] of Object.entries(variants)) {
    test(`should be known when it is told ${name}`, () => {
      const pairs = made(name, maker, [
        fair,
        { ...fair, ...congress, text: `4月2日，${congress.text}` },
      ]);
      for (const { report, other } of pairs) assert.ok(isSame(report, other), other.text);
    });
  }

  test('should be known where one bulletin announces it and the next reports it', () => {
    const notice: Report = {
      ...fair,
      headline: '农机维修开放日将在青川镇举办',
      text: '河畔县机械学会定于3月18日在青川镇举办农机维修开放日，农机手可带自家的插秧机、旋耕机前来检修，由学会的工程师逐台查看，并讲解春耕前的保养要点。镇上的农机合作社提供场地和常用配件。请各村转告。',
      date: '2023-03-10',
    };
    assert.ok(isSame(notice, fair));
  });
});

describe('another event', () => {
  for (const [name, maker] of Object.entries(lookAlikes)) {
    test(`should be told from one in the same words, ${name}`, () => {
      const pairs = made(name, maker, [fair, congress]);
      assert.ok(pairs.length > 0);
      for (const { report, other } of pairs) assert.ok(!isSame(report, other), other.text);
    });
  }

  const differs = (name: string, one: Report, other: Partial<Report>) =>
    test(`should be told from ${name}`, () => assert.ok(!isSame(one, { ...one, ...other })));

  differs('the congress before it, in a bulletin of that time', congress, {
    text: congress.text.replace('第十二届', '第十一届'),
    headline: congress.headline.replace('第十二届', '第十一届'),
    date: '2023-02-20',
    publication: '另一种简报',
  });
  differs('a monthly meeting that is noted in the same words each month', congress, {
    headline: '云溪市园艺协会召开理事会议',
    text: '近日，云溪市园艺协会召开理事会议，会议由理事长主持，全体理事参加。会议传达了上级有关文件精神，总结了上月工作，部署了下月任务，并对会员服务、科普活动和财务管理等事项进行了研究。',
    date: '2023-04-24',
  });
  differs(
    'a notice that stands in every issue',
    { ...congress, headline: '征稿启事' },
    {
      headline: '征稿启事',
      date: '2023-04-07',
    },
  );
  differs('a summary of the year whose headline names another one', fair, {
    headline: '2022年农机维修开放日综述',
    text: `2022年，${fair.text.replace('3月18日', '3月19日')}`,
  });
  differs('a report of another society on a day like that', fair, {
    headline: '青川市园艺协会举办果树修剪开放日',
    text: '3月18日，青川市园艺协会在果园镇举办果树修剪开放日，四十多名果农带着自家的剪刀、锯子前来学习。协会的六位园艺师逐棵示范，并讲解春季修剪的要点。镇上的果品合作社提供了场地。协会计划在秋收之前再办一次，并把修剪要点印成折页送到各村。',
    organizations: ['青川市园艺协会'],
  });
});

test('should not call two short lines one story', () => {
  const line = { ...fair, headline: '简讯', text: '3月18日，学会召开会议。' };
  assert.ok(!isSame(line, { ...line, publication: '另一种简报' }));
});

test('should say the same whichever comes first', () => {
  for (const [name, maker] of Object.entries({ ...variants, ...lookAlikes })) {
    for (const { report, other } of made(name, maker, [fair, congress])) {
      assert.equal(isSame(report, other), isSame(other, report));
    }
  }
});

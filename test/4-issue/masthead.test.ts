import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IssueMetadata } from '../../src/4-issue/issue.ts';
import { readMasthead } from '../../src/4-issue/masthead.ts';
import { pageOf } from '../support/lines.ts';

function mastheadOf(...lines: string[]): IssueMetadata {
  const { source, printed } = pageOf(...lines);
  return readMasthead(
    source,
    printed.map(({ plain }) => [plain]),
  );
}

const whole: IssueMetadata = {
  publication: '科协每周动态',
  publisher: '北京市科协办公室',
  year: 2023,
  number: 7,
  wholeNumber: 60,
  date: '2023-03-10',
};

const settings: readonly (readonly [how: string, lines: string[]])[] = [
  ['in one line', ['科协每周动态 2023年第7期（总第60期） 2023年3月10日 北京市科协办公室编']],
  [
    'in four lines',
    ['科协每周动态', '2023年第7期（总第60期）', '北京市科协办公室', '2023年3月10日'],
  ],
  [
    'with the publisher and the date on one line',
    ['科协每周动态', '〔2023〕第7期（总第60期）', '北京市科协办公室编　　2023年3月10日'],
  ],
  [
    'in full-width digits',
    [
      '科协每周动态',
      '２０２３年第７期（总第６０期）',
      '主办：北京市科协办公室',
      '２０２３年３月１０日',
    ],
  ],
  [
    'in Chinese digits',
    [
      '科协每周动态',
      '二〇二三年第七期（总第六十期）',
      '北京市科协办公室 主办',
      '二〇二三年三月十日',
    ],
  ],
  [
    'with a spaced title',
    ['科 协 每 周 动 态', '第 7 期（总第 60 期）', '北京市科协办公室编印', '2023 年 3 月 10 日'],
  ],
  [
    'with a space after each digit',
    [
      '科协每周动态',
      '2 0 2 3 年 第 7 期 （总第 6 0 期）',
      '北京市科协办公室编印',
      '20 23 年 3 月 1 0 日',
    ],
  ],
  [
    'in brackets',
    ['【科协每周动态】', '（2023年第7期 总第60期）', '编印：北京市科协办公室', '2023.3.10'],
  ],
  ['between bars', ['科协每周动态｜2023年第7期｜总第60期｜北京市科协办公室｜2023-03-10']],
  [
    'beside a notice',
    ['内部资料 注意保存', '科协每周动态', '第7期 总第60期', '北京市科协办公室', '2023年3月10日'],
  ],
];

for (const [how, lines] of settings) {
  test(`should read a masthead ${how}`, () => assert.deepEqual(mastheadOf(...lines), whole));
}

const parts: readonly (readonly [lines: string[], metadata: IssueMetadata])[] = [
  [['学会通讯', '总第60期'], { publication: '学会通讯', wholeNumber: 60 }],
  [
    ['科技简报', '〔2021〕第12期（总第345期）'],
    { publication: '科技简报', year: 2021, number: 12, wholeNumber: 345 },
  ],
  [
    ['某某大学图书馆', '馆  讯', '总第312期'],
    { publication: '馆讯', publisher: '某某大学图书馆', wholeNumber: 312 },
  ],
  [
    ['文博一览', 'Museum Miscellany', '某省博物馆协会', '第二百零七期'],
    { publication: '文博一览', publisher: '某省博物馆协会', number: 207 },
  ],
  [
    ['某大学校情通报', '党委办公室 校长办公室 主办', '2023年10月20日'],
    {
      publication: '某大学校情通报',
      publisher: '党委办公室 校长办公室',
      year: 2023,
      date: '2023-10-20',
    },
  ],
  [['学会简报', '第12卷 第3期'], { publication: '学会简报', volume: 12, number: 3 }],
  [['科协工作动态', '2022年3月'], { publication: '科协工作动态', year: 2022, date: '2022-03' }],
  [
    ['Rock Mechanics Bulletin', 'Vol. 3 No. 7', 'March 10, 2023'],
    {
      publication: 'Rock Mechanics Bulletin',
      volume: 3,
      number: 7,
      year: 2023,
      date: '2023-03-10',
    },
  ],
  [
    ['Society of Tide Observers', 'THE HIGH WATER', 'Members’ Newsletter', 'Issue 7'],
    { publication: 'THE HIGH WATER', publisher: 'Society of Tide Observers', number: 7 },
  ],
  [
    ['Society of Tide Observers', 'The High Water', 'Quarterly Bulletin', 'Issue 7'],
    { publication: 'The High Water', publisher: 'Society of Tide Observers', number: 7 },
  ],
  [
    ['Society of Tide Observers', 'Northern Shore', 'Quarterly Bulletin', 'Issue 7'],
    { publication: 'Quarterly Bulletin', publisher: 'Society of Tide Observers', number: 7 },
  ],
  [
    ['SOCIETY OF TIDE OBSERVERS', 'Quarterly Bulletin', 'Issue 7'],
    { publication: 'Quarterly Bulletin', publisher: 'SOCIETY OF TIDE OBSERVERS', number: 7 },
  ],
  [
    ['Society of Tide Observers', 'THE HIGH WATER', 'High Water Bulletin', 'Issue 7'],
    { publication: 'High Water Bulletin', publisher: 'Society of Tide Observers', number: 7 },
  ],
  [['學會通訊', '總第六十期'], { publication: '學會通訊', wholeNumber: 60 }],
  [['北京市科协信息 第7期'], { publication: '北京市科协信息', number: 7 }],
  [['第7期', '2023年3月10日'], { number: 7, year: 2023, date: '2023-03-10' }],
  [['学会简报', '第7期', '编辑：张红波'], { publication: '学会简报', number: 7 }],
  [
    ['馆  务  通  讯', '第五十三号', '二〇二三年十一月三日'],
    { publication: '馆务通讯', number: 53, year: 2023, date: '2023-11-03' },
  ],
  [['射箭协会通报', '2023 年 · 第 10 号'], { publication: '射箭协会通报', year: 2023, number: 10 }],
  [
    ['水务周报', '2023年第28期', '某县水务局编　　7月16日出版'],
    {
      publication: '水务周报',
      publisher: '某县水务局',
      year: 2023,
      number: 28,
      date: '2023-07-16',
    },
  ],
  [
    ['水务周报', '2023年第28期', '7月10日—7月16日'],
    { publication: '水务周报', year: 2023, number: 28 },
  ],
  [['館訊', '2023年7月號'], { publication: '館訊', year: 2023, date: '2023-07' }],
  [['馆讯', '2023年7月号　2023年7月20日'], { publication: '馆讯', year: 2023, date: '2023-07-20' }],
  [
    ['职工通讯', '第3期', '某县农商银行团委、工会　合编'],
    { publication: '职工通讯', number: 3, publisher: '某县农商银行团委、工会' },
  ],
  [
    ['街道民生速递', '〔2024〕6号', '某街道办事处　2024年6月9日'],
    {
      publication: '街道民生速递',
      publisher: '某街道办事处',
      year: 2024,
      number: 6,
      date: '2024-06-09',
    },
  ],
  [
    ['海關會訊', '第205期', '發行所：海關退休人員協會'],
    { publication: '海關會訊', number: 205, publisher: '海關退休人員協會' },
  ],
  [
    ["FARMERS' CIRCULAR", 'Vol. VIII, No. 6    June 2024', 'Quarterly of the Farmers Guild'],
    {
      publication: "FARMERS' CIRCULAR",
      publisher: 'Farmers Guild',
      number: 6,
      year: 2024,
      date: '2024-06',
    },
  ],
  [[], {}],
];
for (const [lines, metadata] of parts) {
  test(`should read what is printed of ${lines.join(' / ') || 'no masthead'}, and guess nothing`, () => {
    assert.deepEqual(mastheadOf(...lines), metadata);
  });
}

test('should find a publisher by its label in Traditional characters', () => {
  const { publisher } = mastheadOf('學會通訊', '第七期', '臺北市科學教育館編印');
  assert.equal(publisher, '臺北市科學教育館');
});

test('should take the line above 工作简报 for a part of the title, where the publisher stands elsewhere', () => {
  const { publication, publisher } = mastheadOf('企业科协', '工作简报', '第7期', '北京市科协编');
  assert.equal(publication, '企业科协工作简报');
  assert.equal(publisher, '北京市科协');
});

test('should not take the publisher above 工作简报 for a part of the title', () => {
  const { publication, publisher } = mastheadOf('北京市科协办公室', '工作简报', '第7期');
  assert.equal(publication, '工作简报');
  assert.equal(publisher, '北京市科协办公室');
});

test('should not take the whole number for the number', () => {
  assert.equal(mastheadOf('学会简报', '总第60期').number, undefined);
});

test('should keep to the first of two dates', () => {
  const { date } = mastheadOf('学会简报 第7期', '2023年3月10日', '截至2023年2月28日');
  assert.equal(date, '2023-03-10');
});

test('should read the month beside the number of an issue', () => {
  assert.equal(mastheadOf('馆员通讯', '2024年第2期（3月）').date, '2024-03');
  assert.equal(mastheadOf('馆员通讯', '2024年第2期（十一月号）').date, '2024-11');
  assert.equal(mastheadOf('馆员通讯', '2024年第2期（3月5日—11日）').date, undefined);
  assert.equal(mastheadOf('馆员通讯', '第2期（3月）').date, undefined);
});

test('should take no date that is said in two calendars for a name', () => {
  const read = mastheadOf(
    '海岸站週報',
    '第12期　中華民國112年7月15日出刊（2023.07.15）',
    '發行：海岸站秘書處',
  );
  assert.equal(read.publisher, '海岸站秘書處');
  assert.equal(read.date, '2023-07-15');
});

test('should take the organization below another for the publisher', () => {
  const { publication, publisher } = mastheadOf(
    '江城大学校报',
    '第33期',
    '中共江城大学委员会主管　江城大学宣传部主办',
  );
  assert.deepEqual([publication, publisher], ['江城大学校报', '江城大学宣传部']);
});

test('should read whose newsletter it is', () => {
  const { publication, publisher } = mastheadOf(
    'METEOR POST',
    'Bulletin of the Southern Astronomers Union',
    'No. 12',
  );
  assert.deepEqual([publication, publisher], ['METEOR POST', 'Southern Astronomers Union']);
});

test('should take Bulletin of a society for the title where there is no other', () => {
  const { publication } = mastheadOf('Bulletin of the Rock Society', 'No. 12');
  assert.equal(publication, 'Bulletin of the Rock Society');
});

test('should read a whole number in English', () => {
  assert.equal(mastheadOf('The Orchard Round', 'No. 2 (whole number 9)').wholeNumber, 9);
});

test('should read the number in parentheses behind that of an issue as the whole number', () => {
  const { number, wholeNumber } = mastheadOf('Harbour Weekly', 'Issue 36 (No. 742)');
  assert.deepEqual([number, wholeNumber], [36, 742]);
  assert.equal(mastheadOf('Harbour Weekly', 'Issue 36 (Spring)').wholeNumber, undefined);
});

test('should take nobody for a publisher because somebody is responsible for the issue', () => {
  const lines = ['某縣農學會', '會務簡訊', '第 118 期', '發行人：某甲　　總編輯：某乙'];
  assert.equal(mastheadOf(...lines).publisher, '某縣農學會');
  assert.equal(mastheadOf('會務簡訊', '發行：某縣農學會').publisher, '某縣農學會');
});

test('should read publishers that stand side by side', () => {
  const date = '2025年6月9日';
  const { publisher } = mastheadOf('江南一周动态', `县委办公室  县政府办公室    ${date}`);
  assert.equal(publisher, '县委办公室 县政府办公室');
  const lines = ['江南一周动态', '县委员会', `县政府办公室    ${date}`];
  assert.equal(mastheadOf(...lines).publisher, '县政府办公室');
});

test('should read a department, or a part of an English institution, for the publisher of a titled issue', () => {
  const lines = ['江南医院一周', '2023年第44期', '江南县人民医院宣传科　　2023年11月10日'];
  assert.equal(mastheadOf(...lines).publisher, '江南县人民医院宣传科');
  const part = 'University Marketing and Communications';
  assert.equal(mastheadOf('校园双周', '2024 年第 21 期', part).publisher, part);
  assert.equal(mastheadOf('校园双周', '2024 年第 21 期', 'University Life').publisher, undefined);
});

test('should read a part of an English institution that stands before it with a comma', () => {
  const part = 'Office of the Dean (Teaching), Southfield College';
  assert.equal(mastheadOf('TEACHING WEEKLY', part, 'Issue 3').publisher, part);
  const motto = 'Ideas of the week, Southfield College';
  assert.equal(mastheadOf('TEACHING WEEKLY', motto, 'Issue 3').publisher, undefined);
});

test('should take a selection for a title, and 编 behind a name for its publisher', () => {
  const { publication, publisher } = mastheadOf('港航信息摘编', '2022年第9期', '省港航局资料室');
  assert.deepEqual([publication, publisher], ['港航信息摘编', '省港航局资料室']);
  assert.equal(
    mastheadOf('港航信息', '2022年第9期', '省港航局资料室编').publisher,
    '省港航局资料室',
  );
});

test('should read a publisher set off by marks of emphasis and dots, or labelled as who brought it out', () => {
  assert.equal(
    mastheadOf('# 茶乡通讯', '**2023 年第 8 期** · 青川县茶业局办公室').publisher,
    '青川县茶业局办公室',
  );
  const details = '发布时间：2024-05-17    发布单位：青川县茶业局办公室    浏览次数：213';
  assert.equal(mastheadOf('茶乡通讯（2024年第5期）', details).publisher, '青川县茶业局办公室');
});

test('should read the title behind the label that a letter sets before it', () => {
  assert.equal(mastheadOf('主题：茶乡一周要情（2023年第9期）').publication, '茶乡一周要情');
  assert.equal(mastheadOf('主题教育简报（2023年第9期）').publication, '主题教育简报');
});

for (const [line, publisher] of [
  ['2024年5月20日 · 江城市总工会宣传部出品', '江城市总工会宣传部'],
  ['Issued by the Press Office, University of Saltby', 'Press Office, University of Saltby'],
] as const) {
  test(`should read who publishes from ${line}`, () => {
    assert.equal(mastheadOf('江城工会周刊', '第 20 期', line).publisher, publisher);
  });
}

test('should read numbers and dates in full-width digits', () => {
  const { year, number, date, publication } = mastheadOf(
    '茶乡通讯（２０２４年第５期）',
    '２０２４－０５－１７'.replaceAll('－', '-'),
  );
  assert.deepEqual([publication, year, number, date], ['茶乡通讯', 2024, 5, '2024-05-17']);
});

test('should take the days that an issue tells of, in parentheses, for no part of its title', () => {
  for (const days of ['（3.4—3.10）', '(3月4日-10日)', '（3月4日至3月10日）']) {
    const { publication } = mastheadOf(`河畔街道一周要闻${days}`, '河畔街道办事处 2023-03-10');
    assert.equal(publication, '河畔街道一周要闻', days);
  }
  assert.equal(mastheadOf('学会简报（增刊）', '2023年第7期').publication, '学会简报（增刊）');
});

test('should read who brings an issue out together, but a title that ends alike as a title', () => {
  const { publisher } = mastheadOf('农情周报', '某市气象局、某市农业局联合发布　　2023年3月10日');
  assert.equal(publisher, '某市气象局、某市农业局');
  const named = mastheadOf('权威信息发布', '北京市科协办公室编', '2023年第7期');
  assert.equal(named.publication, '权威信息发布');
});

test('should read the masthead below the head of a letter, and the subject where there is none', () => {
  const head = ['寄件者：木藝學會 <news@wood.example>', '主旨：【電子報】木藝學會電子報第87期'];
  assert.deepEqual(mastheadOf(...head, '木藝學會電子報', '第87期', '發行單位：木藝學會秘書處'), {
    publication: '木藝學會電子報',
    publisher: '木藝學會秘書處',
    number: 87,
  });
  const latin = [
    'From: Research Office <a@b.example>',
    'To: all staff',
    'Subject: Research Weekly',
  ];
  assert.equal(mastheadOf(...latin, 'RESEARCH WEEKLY', 'Issue 14').publication, 'RESEARCH WEEKLY');
  assert.equal(mastheadOf(...latin, 'Issue 14').publication, 'Research Weekly');
});

test('should take whose account a post stands in for its publisher, and not who wrote it', () => {
  const { publisher } = mastheadOf('营养周报 | 第46期', '原创 秘书处 南湾省营养学会 2024-03-22');
  assert.equal(publisher, '南湾省营养学会');
});

test('should find the publisher behind what kind of news it is', () => {
  const { publisher } = mastheadOf('THE BREAKWATER', 'Weekly News of the Royal Harbour Society');
  assert.equal(publisher, 'Royal Harbour Society');
});

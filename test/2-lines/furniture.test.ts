import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFurniture } from '../../src/2-lines/furniture.ts';
import { splitLines } from '../../src/2-lines/lines.ts';

/** The lines that are furniture, each with its kind. */
function furnitureOf(text: string, usualHeads?: string[]): [string, string][] {
  const lines = splitLines(text);
  return [...findFurniture(lines, usualHeads)]
    .sort(([one], [other]) => one - other)
    .map(([index, kind]) => [lines[index]?.text ?? '', kind]);
}

const rules = [
  ...['---', '————————', '＿＿＿＿＿', '* * *', '======', '━━━━', '……………', '╔══════╗'],
  ...['+------+', '-=-=-=-=', '◇◆◇◆◇◆◇'],
];
for (const rule of rules) {
  test(`should read ${rule} as a rule`, () => {
    assert.deepEqual(furnitureOf(`上文。\n${rule}\n下文。`), [[rule, 'rule']]);
  });
}

test('should read the one -- below a blank line, which opens the signature of a mail, as a rule', () => {
  assert.deepEqual(furnitureOf('上文。\n\n--\n编辑：江白'), [['--', 'rule']]);
  assert.deepEqual(furnitureOf('甲班\n\n--\n\n乙班\n\n--\n'), [], 'empty cells');
});

const folios = [
  '— 3 —',
  '— 三 —',
  '- 3 -',
  '·12·',
  '·2·',
  '第 2 版',
  '第2版，共4版',
  '第3页',
  '第 3 页',
  '第3頁',
  '第三頁',
  '第十二页 共二十页',
  '第 3 页 共 8 页',
  '第3页，共8页',
  '第3页/共8页',
  '共3页',
  'Page 3 of 8',
  'PAGE 3',
  '3 / 8',
];
for (const folio of folios) {
  test(`should read ${folio} as a folio`, () => {
    assert.deepEqual(furnitureOf(`上文。\n${folio}\n下文。`), [[folio, 'folio']]);
  });
}

test('should set aside what a page says of a story and no more', () => {
  const facts = '发布时间：2024-03-08  浏览次数：31';
  const story = `年会召开\n${facts}\n下文。`;
  const head = [facts, 'running head'];
  assert.deepEqual(furnitureOf(`${story}\n${story}`), [head, head]);
});

const text = [
  '详见第3页',
  '第 2 版刊登了获奖名单',
  '第二版',
  '·2·号楼',
  '第3页刊登了获奖名单',
  '第三頁刊登得獎名單',
  '年会召开………… 第3页',
  '年會召開　……　第三頁',
  '首页改版上线',
  '首页 > 本站将于六月改版。请读者留意',
  '打印',
  '第三届学术年会召开',
  '3 / 8 的会员参加',
  '—— 张某某',
  '--',
  '-',
  '…',
  'Page 3 of the report lists the winners',
];
for (const line of text) {
  test(`should read ${line} as text`, () => {
    assert.deepEqual(furnitureOf(`上文。\n${line}\n下文。`), []);
  });
}

test('should read numbers that count up through the bulletin as folios', () => {
  const page = '会议由秘书长主持，\n'.repeat(12);
  assert.deepEqual(furnitureOf(`${page}4\n${page}5\n${page}6`), [
    ['4', 'folio'],
    ['5', 'folio'],
    ['6', 'folio'],
  ]);
});

test('should read numbers that do not count up as text', () => {
  assert.deepEqual(furnitureOf('参会人数\n120\n获奖人数\n35'), []);
});

test('should read numbers that count up in a table as text', () => {
  assert.deepEqual(furnitureOf('东城\n12\n西城\n15\n朝阳\n20'), []);
});

test('should read a running head with its folio as a folio', () => {
  for (const line of [
    '北京科协动态　　第3页',
    'Institute Newsletter    Page 1',
    '科协动态 | 第3页',
  ]) {
    assert.deepEqual(furnitureOf(`上文。\n${line}\n下文。`), [[line, 'folio']]);
  }
});

const cut = '会议要求各学会进一步发挥专家和';
const whole = '会议还听取了各学会的汇报。';
const pagesOf = (last: string, ...numbers: string[]) =>
  numbers.map((number) => `${`${whole}\n`.repeat(10)}第${number}次${last}\n${number}\n`).join('');

test('should read Han numbers that count up and cut a sentence as folios', () => {
  const folios = ['一', '二', '三'].map((number) => [number, 'folio']);
  assert.deepEqual(furnitureOf(pagesOf(cut, '一', '二', '三')), folios);
});

test('should read Han numbers that count up above one head as folios', () => {
  const pages = pagesOf(whole, '一', '二').replaceAll(/([一二])\n/gu, '$1\n水务月谈　三月\n');
  assert.deepEqual(
    furnitureOf(pages).filter(([, kind]) => kind === 'folio'),
    [
      ['一', 'folio'],
      ['二', 'folio'],
    ],
  );
});

test('should read Han numbers below whole sentences, or that do not count up, as text', () => {
  assert.deepEqual(furnitureOf(pagesOf(whole, '一', '二', '三')), []);
  assert.deepEqual(furnitureOf(pagesOf(cut, '一', '三')), []);
});

test('should read one number alone as text', () => {
  assert.deepEqual(furnitureOf('参会人数\n120\n'), []);
});

test('should read a line that recurs below page breaks as a running head, not as the masthead above', () => {
  const pages = [3, 4, 5].map((page) => `科协每周动态　2023年第${page}期\n市科协召开了会议。\n`);
  assert.deepEqual(furnitureOf(pages.join('\f')), [
    ['科协每周动态　2023年第4期', 'running head'],
    ['科协每周动态　2023年第5期', 'running head'],
  ]);
});

test('should read a line that recurs beside folios as a running head, whatever digits it carries', () => {
  const text = '正文一。\n- 1 -\n科协动态 第 7 期\n正文二。\n- 2 -\n科协动态  第 7 期\n正文三。';
  assert.deepEqual(furnitureOf(text), [
    ['- 1 -', 'folio'],
    ['科协动态 第 7 期', 'running head'],
    ['- 2 -', 'folio'],
    ['科协动态  第 7 期', 'running head'],
  ]);
});

test('should read a section that stands at the top of its own two of many pages as text', () => {
  const pages = [
    '【学会动态】\n甲。',
    '【学会动态】\n乙。',
    '【基层风采】\n丙。',
    '接着。',
    '再接着。',
    '完。',
  ];
  assert.deepEqual(furnitureOf(pages.join('\n\f')), []);
});

test('should read a line that recurs in the middle of pages as text', () => {
  assert.deepEqual(furnitureOf('甲。\n来源：新华社\n乙。\n\f丙。\n来源：新华社\n丁。'), []);
});

test('should read a sentence at a page break as text, though it recurs', () => {
  assert.deepEqual(furnitureOf('甲。\f会议由秘书长主持。\n乙。\f会议由秘书长主持。\n丙。'), []);
});

test('should read a line that is known to run over the pages as a running head, page ends lost', () => {
  const text = '甲。\n乙。\n丙。\n丁。\n河畔 · 青川\n戊。\n河畔·青川  第12期\n己。';
  assert.deepEqual(furnitureOf(text), []);
  assert.deepEqual(furnitureOf(text, ['河畔 · 青川']), [
    ['河畔 · 青川', 'running head'],
    ['河畔·青川  第12期', 'running head'],
  ]);
});

test('should read such a line as text where it stands once, or says more', () => {
  const text = '甲。\n乙。\n丙。\n丁。\n河畔\n戊。\n河畔的春天\n己。';
  assert.deepEqual(furnitureOf(text, ['河畔']), []);
});

/** A page of running text, so that what stands beside it is far below the masthead. */
const page = (name: string) => [
  `${name}学会召开年会，一百二十位会员参加了会议和表决。`,
  `${name}学会的理事长作了报告，与会代表分组讨论。`,
  `${name}学会还向十位会员颁发了证书，并参观了展览。`,
];

test('should read the words of the masthead beside a folio as a running head, whatever they are', () => {
  const lines = [
    '119 工作周讯',
    '2023年第7期',
    ...page('甲'),
    '119 工作周讯',
    '- 1 -',
    ...page('乙'),
  ];
  assert.deepEqual(furnitureOf(lines.join('\n')), [
    ['119 工作周讯', 'running head'],
    ['- 1 -', 'folio'],
  ]);
});

test('should read title and publisher side by side at a page end as a running head, and no other words', () => {
  const masthead = ['医 院 周 讯', '第 7 期', '河畔市第二医院办公室　　2023年3月2日', '本期要目'];
  const below = (head: string) =>
    furnitureOf([...masthead, ...page('甲'), '- 1 -', head, ...page('乙')].join('\n'));
  const folio = ['- 1 -', 'folio'];
  for (const head of ['河畔市第二医院　　　　医院周讯', '河畔市第二医院 医院周讯'])
    assert.deepEqual(below(head), [folio, [head, 'running head']]);
  const head = '河畔二院 医院周讯';
  assert.deepEqual(below(head), [folio]);
  const cut = page('甲').with(2, '甲学会还向十位会员颁发了证书，并参观了');
  assert.deepEqual(furnitureOf([...masthead, ...cut, '- 1 -', head, ...page('乙')].join('\n')), [
    folio,
    [head, 'running head'],
  ]);
  assert.deepEqual(below('河畔市第二医院　　　　门诊周讯'), [folio]);
  assert.deepEqual(below('河畔市第二医院　　　　办公楼搬迁'), [folio]);
});

test('should read the words of the masthead with another number below a form feed as a running head', () => {
  const lines = ['河畔月报', '2023年第7期', ...page('甲'), '\f河畔月报 第 7 期', ...page('乙')];
  assert.deepEqual(furnitureOf(lines.join('\n')), [['河畔月报 第 7 期', 'running head']]);
});

test('should read the words of the masthead and a date set far apart as a running head', () => {
  const far = `The Ledger${' '.repeat(40)}March 2024`;
  const lines = ['THE LEDGER', 'Vol. 3 No. 2', ...page('甲'), `\f${far}`, ...page('乙')];
  assert.deepEqual(furnitureOf(lines.join('\n')), [[far, 'running head']]);
});

test('should read the name of who publishes between pages that cut a sentence as a running head', () => {
  const masthead = ['水文周讯', '2023年第7期', '省水文站 编'];
  const read = (cut: string) =>
    furnitureOf(
      [
        ...masthead,
        ...page('甲'),
        cut,
        '- 1 -',
        '省水文站',
        '展览至三月底结束。',
        ...page('乙'),
      ].join('\n'),
    );
  const cut = '一百二十位会员参加了年会的开幕式，并参观了水文';
  assert.deepEqual(read(cut), [
    ['- 1 -', 'folio'],
    ['省水文站', 'running head'],
  ]);
  assert.deepEqual(read(`${cut}展。`), [['- 1 -', 'folio']], 'who sent the text in');
});

test('should read the words of the masthead within a page, or with more to say, as text', () => {
  const within = ['河畔之声', '2023年第7期', ...page('甲'), '河畔之声', ...page('乙')];
  assert.deepEqual(furnitureOf(within.join('\n')), []);
  const more = ['河畔之声', '2023年第7期', ...page('甲'), '\f河畔之声合唱团成立', ...page('乙')];
  assert.deepEqual(furnitureOf(more.join('\n')), []);
});

test('should read a section that is said again above the rest of a paragraph as a running head', () => {
  const [first = '', second = '', third = ''] = page('甲');
  const masthead = ['河畔月报', '2023年第7期', ...page('乙')];
  const lines = [...masthead, '采风手记', '甲学会召开年会', first, '\f采风手记', second, third];
  assert.deepEqual(furnitureOf(lines.join('\n')), [['采风手记', 'running head']]);
});

test('should read the first section as a running head where a sentence goes on around it', () => {
  const cut = [
    '会议要求，各学会要进一步发挥各行各业专家和',
    '\f采风手记',
    '人才优势，服务基层，年内办成十件实事。',
  ];
  const lines = ['河畔月报', '2023年第7期', '采风手记', '甲学会召开年会', ...cut];
  assert.deepEqual(furnitureOf(lines.join('\n')), [['采风手记', 'running head']]);
  const ended = lines.map((line) => line.replace('专家和', '作用。'));
  assert.deepEqual(furnitureOf(ended.join('\n')), []);
});

test('should read the first section as a running head above the short rest of a sentence in a narrow column', () => {
  const cut = '九月五日，第八届全省钟表修理工职业技';
  const read = (below: string) =>
    furnitureOf(
      ['河畔月报', '2023年第7期', '采风手记', '甲学会召开年会', cut, '\f采风手记', below].join(
        '\n',
      ),
    );
  assert.deepEqual(read('能赛在东港闭幕。赛事历时三'), [['采风手记', 'running head']]);
  assert.deepEqual(read('丙学会走进三个乡村'), [], 'a headline');
});

test('should read a section that is said again above a headline as text', () => {
  const masthead = ['河畔月报', '2023年第7期', ...page('乙')];
  const again = ['\f采风手记', '丙学会走进乡村', ...page('丙')];
  const lines = [...masthead, '采风手记', '甲学会召开年会', ...page('甲'), ...again];
  assert.deepEqual(furnitureOf(lines.join('\n')), []);
});

test('should read an entry of the contents that is said again at the top of a page as a headline', () => {
  const contents = ['河畔月报', '2023年第7期', '本期要目', '甲学会召开年会', '乙学会走进乡村'];
  const lines = [...contents, '甲学会召开年会', ...page('甲'), '\f乙学会走进乡村', ...page('乙')];
  assert.deepEqual(furnitureOf(lines.join('\n')), []);
});

test('should read an entry at the top of a page as a headline where another above it has a comma', () => {
  const entries = ['春风送暖意，甲学会的年轻会员走进养老院', '乙学会走进乡村'];
  const contents = ['河畔月报', '2023年第7期', '本期要目', ...entries];
  const lines = [...contents, entries[0], ...page('甲'), '\f乙学会走进乡村', ...page('乙')];
  assert.deepEqual(furnitureOf(lines.join('\n')), []);
});

for (const tag of ['<!-- Bild 2 -->', '</div>']) {
  test(`should read ${tag}, in which nothing is said, as furniture`, () => {
    assert.deepEqual(furnitureOf(`上文。\n${tag}\n下文。`), [[tag, 'rule']]);
  });
}

test('should read a tag that counts pages as a folio', () => {
  assert.deepEqual(furnitureOf('上文。\n<!-- page 2 -->\n下文。'), [['<!-- page 2 -->', 'folio']]);
});

test('should read <div>农科动态</div>, in which something is said, as text', () => {
  assert.deepEqual(furnitureOf('上文。\n<div>农科动态</div>\n下文。'), []);
});

test('should read a page number in brackets as a folio', () => {
  assert.deepEqual(furnitureOf('上文。\n[第1页]\n下文。'), [['[第1页]', 'folio']]);
});

test('should keep the masthead of a bulletin of a few lines, though a folio stands beside it', () => {
  const text = '科协动态\n2023年第7期\n— 1 —\n近日，市科协召开会议，部署工作。';
  assert.deepEqual(furnitureOf(text), [['— 1 —', 'folio']]);
});

test('should not read a section that the contents name as a running head', () => {
  const prose = '近日，市科协召开会议，部署全年各项重点工作。';
  const pages = `\f绿水青山行\n${prose}\n\f绿水青山行\n走进社区花园\n${prose}`;
  const head = '科普工作信息\n总第402期\n2023年6月\n本期要目\n';
  const heads = (text: string) =>
    furnitureOf(text).filter(([line]) => line === '绿水青山行').length;
  assert.equal(heads(`${head}走进社区花园\n${pages}`), 2);
  assert.equal(heads(`${head}绿水青山行\n走进社区花园\n${pages}`), 0);
});

test('should not read what sounds as a section does, and not as the masthead, as a running head', () => {
  const prose = '近日，市科协召开会议，部署全年各项重点工作。';
  const pages = (name: string) =>
    `科普工作信息\n总第402期\n2023年6月\n${prose}\n\f${name}\n${prose}\n\f${name}\n走进花园\n${prose}`;
  const heads = (name: string) => furnitureOf(pages(name)).filter(([line]) => line === name).length;
  assert.equal(heads('区县动态'), 0);
  assert.equal(heads('科普动态'), 2);
  assert.equal(heads('绿水青山行'), 2);
  // Beside another section, it is one as well.
  const beside = pages('科普动态').replace(prose, `市科协办公室\n市科协要闻\n${prose}`);
  assert.deepEqual(furnitureOf(beside), []);
});

test('should read the title beside a folio set far off as a running head, wherever it stands', () => {
  const lines = ['THE SEAWALL', 'No. 3, October 2020', ...page('甲'), ...page('乙')];
  const head = '2      THE SEAWALL      Autumn 2020';
  assert.deepEqual(furnitureOf([...lines, head, ...page('丙')].join('\n')), [
    [head, 'running head'],
  ]);
  const told = '2      Seawall inspections      2020';
  assert.deepEqual(furnitureOf([...lines, told, ...page('丙')].join('\n')), []);
});

test('should read a title that the masthead sets on two lines as a running head on one', () => {
  const read = (line: string) =>
    furnitureOf(
      ['河畔学会', '简  报', '2023年第7期', ...page('甲'), ...page('乙'), line, ...page('丙')].join(
        '\n',
      ),
    );
  assert.deepEqual(read('2    河畔学会简报'), [['2    河畔学会简报', 'running head']]);
  assert.deepEqual(read('2    河畔学会简报获奖'), []);
});

test('should read the title with the place before it as a running head, where a sentence goes on around it', () => {
  const masthead = ['政务信息', '总第1208期', '金川县委办公室', '2023年7月'];
  const about = (head: string, before = '孩子们白天跟着护林员栽梭梭、量沙丘，') =>
    furnitureOf(
      [...masthead, ...page('甲'), ...page('乙'), before, '', head, '', ...page('丙')].join('\n'),
    );
  assert.deepEqual(about('金川政务信息'), [['金川政务信息', 'running head']]);
  assert.deepEqual(about('金川政务信息', '孩子们夜里看银河。'), [], 'may head what follows');
  assert.deepEqual(about('全省政务信息'), [], 'of no place that the masthead knows');
});

test('should read a title of two characters beside the number of the issue as a running head', () => {
  const head = '\f所讯　2023年第7期';
  const lines = ['所讯', '2023年第7期', ...page('甲'), head, ...page('乙')];
  assert.deepEqual(furnitureOf(lines.join('\n')), [['所讯　2023年第7期', 'running head']]);
  const more = lines.with(-4, '\f所讯2023年改版征文启事');
  assert.deepEqual(furnitureOf(more.join('\n')), []);
});

for (const line of [
  '首页 > 医院概况 > 院内周报',
  '您的位置：首页 >> 新闻中心',
  '【打印本页】 【关闭窗口】',
  '打印 | 收藏 | 返回顶部',
  '字号：大 中 小',
  '【字体：超大 大 中 小】',
]) {
  test(`should read ${line} as what a web page offers beside its text`, () => {
    assert.deepEqual(furnitureOf(`上文。\n${line}\n下文。`), [[line, 'rule']]);
  });
}

test('should read a long Latin line between pages as a running head, but no such line of Han', () => {
  const body = (text: string) => [
    `${text}一百二十位会员参加了会议和表决，`,
    '会议听取了工作报告。',
  ];
  const headed = (head: string) =>
    ['Page 1', 'Page 2'].flatMap((folio) => [...body(folio), folio, head]).concat(body('末'));
  const latin = 'Harrow Point Marine Institute Weekly Bulletin    18 October 2024';
  assert.equal(furnitureOf(headed(latin).join('\n')).filter(([text]) => text === latin).length, 2);
  const han =
    '会员代表分组讨论了学会章程修订案并且一致通过了新一届理事会组成人员名单以及新一年度工作计划安排';
  assert.equal(furnitureOf(headed(han).join('\n')).filter(([text]) => text === han).length, 0);
});

const pageText = ['市科协召开会议。', '甲。', '乙。', '丙。', '丁。', '戊。', ''].join('\n');

test('should read a name set far off from numbers that count up as folios', () => {
  const text = `${pageText}河港务局　　　2\n${pageText}3　　　河港务局\n${pageText}河港务局　　　4`;
  assert.deepEqual(furnitureOf(text), [
    ['河港务局　　　2', 'folio'],
    ['3　　　河港务局', 'folio'],
    ['河港务局　　　4', 'folio'],
  ]);
});

test('should read names beside numbers in a table, or that do not count up, as text', () => {
  assert.deepEqual(furnitureOf(`${pageText}河港务局　　　2\n河港务局　　　3`), []);
  assert.deepEqual(furnitureOf(`${pageText}河港务局　　　2\n${pageText}河港务局　　　9`), []);
});

test('should read what ends every page as a running head on the last page too', () => {
  const texts = ['市科协召开会议。', '引航站启用新的窗口。', '码头举办足球联赛。'];
  const pages = texts.map((text, at) => `${text}\n港务简报 第 ${at + 1} 版\n`);
  const found = furnitureOf(pages.join('\f')).map(([text]) => text);
  assert.deepEqual(found, ['港务简报 第 1 版', '港务简报 第 2 版', '港务简报 第 3 版']);
});

for (const line of ['|---|---|---|', '？！！？！？', '“——”——“”', '◆科普◆动态◆', '……？！？！']) {
  test(`should not read ${line} as a rule`, () => {
    assert.deepEqual(furnitureOf(`上文。\n${line}\n下文。`), []);
  });
}

for (const line of [
  '点击上方蓝字关注我们 👆',
  '▲长按识别二维码，关注我们',
  '点击蓝字',
  '掃碼關注我們',
]) {
  test(`should set ${line} aside, which tells nothing`, () => {
    assert.deepEqual(furnitureOf(`上文。\n${line}\n下文。`), [[line, 'rule']]);
  });
}

for (const line of ['二维码', '市民点击率最高的二维码有了新规范', '三十个社区关注我们的老年食堂']) {
  test(`should leave ${line} in the text`, () => {
    assert.deepEqual(furnitureOf(`上文。\n${line}\n下文。`), []);
  });
}

for (const line of [
  '![](images/3f2a.jpg)',
  '![采茶现场](a.png) ![](b.png)',
  '<img src="a.jpg" alt="Image" width="55%" />',
  '<div style="text-align: center;"><img src="a.jpg" /></div>',
]) {
  test(`should read ${line} as a picture`, () => {
    assert.deepEqual(furnitureOf(`上文。\n${line}\n下文。`), [[line, 'picture']]);
  });
}

test('should take no picture for furniture that text stands beside', () => {
  assert.deepEqual(furnitureOf('上文。\n![](a.png) 茶农在西坡采茶\n下文！[注]'), []);
});

for (const line of [
  '[View this email in your browser](https://news.example.org/view/7)',
  'You are receiving this newsletter because you joined us. [Unsubscribe](https://news.example.org/u)',
  '[Unsubscribe](https://news.example.org/u)',
  '如无法正常显示，请点击此处在浏览器中查看',
  '您收到此邮件是因为您订阅了本刊，点击退订',
]) {
  test(`should read ${line} as what a mail says of itself`, () => {
    assert.deepEqual(furnitureOf(`上文。\n${line}\n下文。`), [[line, 'rule']]);
  });
}

for (const line of [
  'View of the Harbour Restored',
  'You receive this medal for forty years of service.',
  'Members who unsubscribe keep their library card.',
  '大中小学思政课一体化建设推进会召开',
]) {
  test(`should leave ${line} to the text`, () => {
    assert.deepEqual(furnitureOf(`上文。\n${line}\n下文。`), []);
  });
}

for (const line of [
  '**— 2 —**',
  '\\- 2 -',
  '## Page 2',
  '--- Page 2 ---',
  '<div align="center">第 2 页</div>',
]) {
  test(`should read ${line} as a folio`, () => {
    assert.deepEqual(furnitureOf(`上文。\n${line}\n下文。`), [[line, 'folio']]);
  });
}

test('should read a short name at the tops of pages as text where other words run over them, or where it is set off', () => {
  const prose = '近日，市科协召开会议，部署全年各项重点工作。';
  const heads = (name: string, foot: string) => {
    const pages = [1, 2, 3].map((folio) => `${name}\n走进花园\n${prose}\n${foot}— ${folio} —\n`);
    const all = furnitureOf(`三农科技\n总第402期\n2023年6月\n${prose}\n${pages.join('')}${prose}`);
    return all.filter(([line]) => line === name).length;
  };
  const titled = '三农科技  总第402期\n';
  assert.equal(heads('各地新事', titled), 0);
  assert.equal(heads('■ 各地新事', ''), 0);
  assert.notEqual(heads('各地新事', ''), 0);
  assert.notEqual(heads('■ 三农科技', ''), 0);
  assert.notEqual(heads('内部资料', titled), 0);
});

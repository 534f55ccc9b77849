import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  colophonLabel,
  furtherLabels,
  isColophonNote,
} from '../../../src/3-blocks/signs/colophon.ts';

const labelled: readonly (readonly [line: string, label: string])[] = [
  ['编辑：张红波', '编辑'],
  ['编　辑：张红波', '编辑'],
  ['责任编辑: 李某', '责任编辑'],
  ['報送：市委辦公廳', '報送'],
  ['（联系电话：010-12345678）', '联系电话'],
  ['信息报送邮箱：news@kexie.example', '信息报送邮箱'],
  ['投稿热线：12345', '投稿热线'],
  ['Editor: Li Ming', 'Editor'],
  ['E-mail: news@kexie.example', 'E-mail'],
  ['编写：信息科', '编写'],
  ['文字编辑：小满', '文字编辑'],
  ['内容审核：秋水', '内容审核'],
  ['To: Members of the Council', 'To'],
  ['Copies to: Heads of Departments', 'Copies to'],
  ['发至：各科室', '发至'],
  ['分送对象：各会员单位', '分送对象'],
  ['**编辑**：小满', '编辑'],
  ['【编辑】小满', '编辑'],
  ['| 编辑：江白 | 审核：秋水 |', '编辑'],
  ['[审 核] 江白', '审核'],
  ['編輯委員：江白、秋水', '編輯委員'],
  ['版式：小满', '版式'],
  ['制作：小满　审核：秋水', '制作'],
  ['联系我们：news@kexie.example', '联系我们'],
  ['编辑部主任：小满', '编辑部主任'],
  ['印刷日期：二〇二四年三月八日', '印刷日期'],
];
for (const [line, label] of labelled) {
  test(`should find the label of ${line}`, () => {
    assert.equal(colophonLabel(line)?.label, label);
  });
}

test('should say how long label and colon are', () => {
  assert.equal(colophonLabel('编辑： 张红波')?.length, 4);
});

for (const line of [
  '编辑部召开选题会',
  '编辑 小满',
  '观察 | 编辑的一天',
  '主办单位表示，活动将持续一周。',
  '会议指出：要加强学会建设。',
  '关于报送：年度总结的通知',
  '送科技下乡活动启动',
  '发至邮箱的材料：请勿外传',
  '印刷术展览：一张纸的旅行',
  '出版日期：2024年3月',
  'To the Editor: a letter',
  'Today: rain',
  '内容审核制度：一项新规',
  '编写《县志》：三代人的接力',
]) {
  test(`should find no label in ${line}`, () => assert.equal(colophonLabel(line), undefined));
}

test('should find where further labels begin on the same line', () => {
  assert.deepEqual(furtherLabels('编辑：王某　审核：李某  签发：赵某'), [6, 13]);
});

test('should find a label that a rule parts from its name', () => {
  for (const line of ['编辑 | 小满', '审核｜秋水', '校对丨江白']) {
    assert.equal(line.slice(colophonLabel(line)?.length), line.slice(-2));
  }
});

test('should find no further label in a name that is set with a space', () => {
  assert.deepEqual(furtherLabels('编辑：王 某'), []);
});

for (const line of [
  '（共印60份）',
  '共印 60 份',
  '印发一百二十份',
  '北京市科协办公室 2023年3月10日印发',
  '北京市科協辦公室 2023年3月10日印發',
  'news@kexie.example',
  'https://www.kexie.example/weekly',
  '编辑 江白  审核 秋水',
  '编辑 江白  美编 秋水',
  '审定 江白',
  '责任编辑　江白',
  '本期编辑 江白、秋水',
  '编辑/江白　审核/秋水',
  '观测热线 0000-1234567　欢迎来稿',
  '——END——',
  '（本期完）',
  '编辑　江　白',
  '主　　编　秋水',
  '编　　委　江　白　秋　水　小满',
  '联系电话　0000－1234567',
  '本刊为内部资料，请注意保存。',
]) {
  test(`should read ${line} as a colophon's note`, () => assert.equal(isColophonNote(line), true));
}

for (const line of [
  '现场发放科普手册60份',
  '2023年3月10日，市科协印发通知。',
  '联系 news@kexie.example 报名',
  '印发《行动计划》',
  '（全文完）',
  '编委　会议审议通过年度选题计划',
  '顾问团走进山村',
  '编辑 江白参加了培训',
  '美编 江白参加了培训',
  '编辑与审核 江白  秋水',
  '审核 通过了全部参赛作品',
  '编辑/审核工作流程',
  '编辑/江白',
  '完成全年任务',
  '热线 12345 受理量上升',
  '编辑 江白、秋水参加了培训',
]) {
  test(`should not read ${line} as a colophon's note`, () => {
    assert.equal(isColophonNote(line), false);
  });
}

test('should leave the bar after a label out of the label', () => {
  assert.equal(colophonLabel('编辑 | 小满')?.label, '编辑');
});

test('should read editors named in English as a colophon, but not a title that opens alike', () => {
  assert.equal(colophonLabel('Managing Editor: Lena Fox')?.label, 'Managing Editor');
  assert.equal(colophonLabel('Editors meet in Geneva'), undefined);
});

test('should read a notice that the issue is internal as part of a colophon, and not what is told of it', () => {
  for (const note of ['内部资料  注意保存', '内部资料，请勿外传', '內部資料']) {
    assert.equal(isColophonNote(note), true, note);
  }
  assert.equal(isColophonNote('内部资料管理办法出台'), false);
});

test('should read who published an issue, and what may not be copied, as notes of a colophon', () => {
  for (const note of [
    'Published by the Port of Carrick Authority',
    'Edited by Hazel Moor',
    '© 2024 Moss Street Trust',
    '（本刊内容未经许可不得转载）',
    '未经授权，请勿转载',
    '核发　　　居正平',
  ]) {
    assert.equal(isColophonNote(note), true, note);
  }
  for (const text of [
    'Published by the society in March, the guide sold out. A second printing follows',
    'Copyrighted works on display',
    '本刊内容未经审查的说法不实',
    '核发驾驶证一千本',
  ]) {
    assert.equal(isColophonNote(text), false, text);
  }
});

test('should read a slash, spaces around it, after a label, but none between two words', () => {
  assert.equal(colophonLabel('审　　签 / 小满')?.label, '审签');
  assert.equal(colophonLabel('设计/施工一体化'), undefined);
});

test('should read two labels with names set apart, whatever stands behind, but not one', () => {
  assert.equal(isColophonNote('主编 江白　　编辑 秋水　　发送范围 馆领导 各部室'), true);
  assert.equal(isColophonNote('主编 江白　　发送范围 馆领导 各部室'), false);
});

test('should read labels one behind the other as a note, where one of them is a colophon’s own', () => {
  assert.equal(isColophonNote('本期翻译：江白、小满；审校：秋水；投稿邮箱：a@tea.example'), true);
  assert.equal(isColophonNote('本期统筹：江白　排版：秋水'), true);
  // an announcement, a credit, a sentence
  assert.equal(isColophonNote('时间：8月5日；地点：茶厂；联系电话：5550123'), false);
  assert.equal(isColophonNote('供稿：茶厂；审核：秋水'), false);
  assert.equal(isColophonNote('茶农说：今年收成好；编辑：已记下。'), false);
});

test('should find further labels behind a semicolon, but not behind a comma of a sentence', () => {
  assert.deepEqual(furtherLabels('编辑：江白；审校：秋水'), [6]);
  assert.deepEqual(furtherLabels('联系人：江白，电话：5550123。'), []);
});

test('should take brackets alone for a name, and those before a sentence for an opening', () => {
  assert.equal(colophonLabel('【策划】'), undefined);
  assert.equal(colophonLabel('【印发】县政府印发茶园管护办法，明年施行。'), undefined);
});

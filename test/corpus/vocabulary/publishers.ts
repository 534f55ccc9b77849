import type { PublisherKind } from './language.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

const subsections = words(
  '人物专访 经验交流 他山之石 院士讲坛 一线传真 青年论坛 专家观点 会员之家',
);

/** Who publishes bulletins: associations, societies, universities, unions, bureaus and ministries. */
export const publishers: readonly PublisherKind[] = [
  {
    publishers: ['{city}市科学技术协会', '{city}市科协办公室', '{province}省科学技术协会'],
    publications: ['{city}科协信息', '科协工作动态', '科协简讯', '科技工作者之家'],
    sections: words('要闻 学会动态 县区科协动态 基层组织动态 企业科协 科普活动 高校科协 党建工作'),
    subsections,
  },
  {
    publishers: ['{province}省{field}学会', '中国{field}学会', '{city}市{field}学会'],
    publications: ['学会通讯', '{field}学会简报', '会员通讯', '学会工作动态'],
    sections: words('学会要闻 分支机构动态 学术交流 科普园地 会员风采 标准与评价 国际合作'),
    subsections,
  },
  {
    publishers: ['{university}工会', '{city}市总工会', '{city}市总工会办公室'],
    publications: ['工会简报', '工会工作简报', '职工之声', '工会信息快报'],
    sections: words('重要活动 分会动态 教工风采 维权服务 劳模工匠 文体活动'),
    subsections,
  },
  {
    publishers: ['{city}市农业农村局', '{district}农业农村局', '{province}省农业农村厅办公室'],
    publications: ['农业农村工作简报', '三农信息快报', '{city}农情', '乡村振兴简报'],
    sections: words('工作动态 县区动态 经验交流 科技兴农 市场行情 农情调度 政策解读'),
    subsections,
  },
  {
    publishers: ['{province}省图书馆学会', '{city}市图书馆', '{university}图书馆'],
    publications: ['图书馆学会通讯', '馆情快报', '图书馆工作简报', '书香{city}'],
    sections: words('业界动态 馆内新闻 阅读推广 古籍与文献 业务培训 读者服务'),
    subsections,
  },
  {
    publishers: ['{city}市水利局', '{city}市卫生健康委员会', '{city}市教育局', '{city}市档案馆'],
    publications: ['工作简报', '信息快报', '工作动态', '每周要情'],
    sections: words('领导活动 重点工作 县区传真 部门动态 一线风采 学习园地 调查研究'),
    subsections,
  },
  {
    publishers: ['国家{field}标准化技术委员会', '全国{field}行业协会', '{field}产业联盟秘书处'],
    publications: ['标准化工作简报', '行业信息', '{field}信息', '联盟动态'],
    sections: words('政策法规 标准动态 企业之窗 技术前沿 会议信息 海外视点'),
    subsections,
  },
  {
    publishers: ['{university}科学技术处', '{university}校友总会', '{university}党委办公室'],
    publications: ['科研简报', '校情周报', '院系动态', '科技信息'],
    sections: words('学校要闻 院系动态 科研进展 合作交流 校友风采 人才培养'),
    subsections,
  },
];

/** Colophons as bulletins print them, from a single name to a whole distribution list. */
export const colophons: readonly (readonly { label: string; lines: readonly string[] }[])[] = [
  [
    { label: '编辑', lines: ['{person}'] },
    { label: '审核', lines: ['{person}'] },
    {
      label: '分送',
      lines: ['{city}市有关领导', '各县区科协、市级学会', '机关各部室、直属单位'],
    },
  ],
  [
    { label: '责任编辑', lines: ['{person}'] },
    { label: '主编', lines: ['{person}'] },
    { label: '投稿邮箱', lines: ['xxkb{10-99}@example.org'] },
  ],
  [
    { label: '报', lines: ['{city}市委办公室、市政府办公室，{province}省有关厅局'] },
    { label: '送', lines: ['市各有关部门，各县区人民政府'] },
    { label: '发', lines: ['局属各单位，各科室'] },
    { label: '签发', lines: ['{person}'] },
    { label: '', lines: ['共印{20-300}份'] },
  ],
  [
    { label: '主编', lines: ['{person}'] },
    { label: '编辑', lines: ['{person}、{person}'] },
    { label: '校对', lines: ['{person}'] },
    { label: '电子邮箱', lines: ['jianbao{10-99}@example.cn'] },
    { label: '抄送', lines: ['理事、监事，各分支机构，会员单位'] },
  ],
  [
    { label: '抄送', lines: ['各会员单位，各专业委员会'] },
    { label: '编校', lines: ['{person}'] },
    { label: '审核', lines: ['{person}'] },
    { label: '', lines: ['（共印{20-300}份）'] },
  ],
];

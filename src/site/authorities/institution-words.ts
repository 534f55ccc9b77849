/** What institutions call themselves for short, and the words that say what kind of institution one is. */

/** Short and full form; the longer ones come before those that they hold. */
const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ['老科协', '老科学技术工作者协会'],
  ['女科协', '女科技工作者协会'],
  ['农技协', '农村专业技术协会'],
  ['社科联', '社会科学界联合会'],
  ['工商联', '工商业联合会'],
  ['红会', '红十字会'],
  ['贸促会', '国际贸易促进委员会'],
  ['科促会', '科技促进会'],
  ['农科院', '农业科学院'],
  ['社科院', '社会科学院'],
  ['中科院', '中国科学院'],
  ['医科院', '医学科学院'],
  ['林科院', '林业科学研究院'],
  ['发改委', '发展和改革委员会'],
  ['卫健委', '卫生健康委员会'],
  ['科工局', '国防科技工业局'],
  ['科信局', '科技和信息化局'],
  ['经信局', '经济和信息化局'],
  ['专委会', '专业委员会'],
  ['管委会', '管理委员会'],
  ['组委会', '组织委员会'],
  ['街道办', '街道办事处'],
  ['科协', '科学技术协会'],
  ['科委', '科学技术委员会'],
  ['教委', '教育委员会'],
  ['文联', '文学艺术界联合会'],
  ['作协', '作家协会'],
  ['记协', '新闻工作者协会'],
  ['侨联', '归国华侨联合会'],
  ['妇联', '妇女联合会'],
  ['残联', '残疾人联合会'],
  ['台联', '台湾同胞联谊会'],
  ['科技', '科学技术'],
];

/** Full forms of kinds of institutions; the longer ones come first. */
const KINDS = [
  ...SHORT_FORMS.map(([, full]) => full).filter((full) => full.length > 4),
  '科学技术工作者协会',
  '专业委员会',
  '联合会',
  '委员会',
  '研究会',
  '促进会',
  '基金会',
  '学会',
  '协会',
  '联盟',
  '商会',
  '中心',
]
  .map(inFull)
  .sort((a, b) => b.length - a.length);

/** Of these, one is easily taken for another. */
const SOCIETIES = new Set(['学会', '协会', '研究会', '促进会', '联合会', '联盟', '商会']);

/** `西城区科协` → `西城区科学技术协会` */
export function inFull(name: string): string {
  return SHORT_FORMS.reduce((whole, [short, full]) => {
    // 科技 within 科学技术 is no short form, and a full form stays as it is.
    return whole.includes(full) ? whole : whole.replaceAll(short, full);
  }, name);
}

/** Splits a full name into what tells it from others of its kind, and its kind: `西城`, `科学技术协会`. */
export function coreAndKind(full: string): { core: string; kind: string } {
  const kind = KINDS.find((word) => full.endsWith(word)) ?? '';
  const before = full.slice(0, full.length - kind.length);
  return {
    core: before.replace(/[省市区县]/gu, ''),
    kind: SOCIETIES.has(kind) ? '学会' : kind,
  };
}

/**
 * Radicals → the characters they stand for. A PDF places glyphs; which characters they are, its
 * maker noted beside them, and many makers note the radical where the glyph of a character is shared
 * (⼈⼯ for 人工). Nobody wrote radicals: mending them reads the PDF's encoding and changes no word.
 */

/** Kangxi radicals, which Unicode normalizes by itself. */
const kangxi = /[\u2f00-\u2fd5]/gu;
/** CJK radicals, each with its Equivalent_Unified_Ideograph (Unicode 14, EquivalentUnifiedIdeograph.txt). */
const supplement = new Map(
  [
    '⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇𠘨 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑𡯂 ⺒巳 ⺓幺 ⺔彑',
    '⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王',
    '⺪𤴔 ⺫目 ⺬示 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺵𦉫 ⺶羊 ⺷𦍌 ⺸𦍋 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽𦥑',
    '⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇𧢲 ⻈讠 ⻉贝 ⻊𧾷 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長',
    '⻒镸 ⻓长 ⻔门 ⻕𨸏 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐 ⻢马 ⻣骨 ⻤鬼 ⻥鱼',
    '⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);

/** Characters of nearly every page in Simplified Chinese, and of none in Traditional. */
const simplified = /[们这国学会时为发]/u;

/**
 * Reads radicals as the characters of a document's script: ⼾ stands for 户 in Simplified Chinese and
 * for 戶 in Traditional.
 */
export function radicalReader(document: string): (text: string) => string {
  const isSimplified = simplified.test(document);
  return (text) =>
    text
      .replace(kangxi, (radical) =>
        radical === '\u2f3e' && isSimplified ? '户' : radical.normalize('NFKC'),
      )
      .replace(/[\u2e80-\u2eff]/gu, (radical) => supplement.get(radical) ?? radical)
      // The glyph of a Chinese dash, —— in any text.
      .replaceAll('\u2e3a', '——');
}

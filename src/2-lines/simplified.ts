/**
 * Traditional characters as Simplified ones, for the words that signs look for. One character
 * stands for one, so places in the text stay the same. It is no translation: characters that
 * occur in no sign's words are left as they are.
 */
const pairs =
  '學学會会協协館馆書书圖图團团處处廳厅縣县鄉乡鎮镇區区聯联黨党總总報报務务業业經经門门' +
  '辦办發发編编輯辑責责審审核核簽签錄录導导讀读目目內内動动態态簡简訊讯通通傳传農农電电話话' +
  '號号產产館馆醫医銀银計计畫划設设實实驗验園园專专題题資资開开關关來来源源機机構构連连' +
  '絡络環环應应術术技技員员護护國国際际師师職职歷历藝艺聞闻視视觀观點点稿稿單单補补' +
  '華华國国條条與与舉举費费對对額额顧顾個个們们場场陳陈張张劉刘楊杨趙赵吳吴孫孙馬马羅罗鄭郑謝谢許许韓韩馮冯鄧邓蕭萧葉叶蘇苏盧卢蔣蒋賈贾閻阎鍾钟譚谭鄒邹陸陆賴赖龔龚龐庞顏颜倪倪嚴严溫温魯鲁韋韦聶聂齊齐莊庄這这為为時时從从後后據据歡欢紀纪創创組组織织維维護护體体貿贸麗丽龍龙數数網网';
const simplified = new Map<string, string>();
for (let i = 0; i + 1 < pairs.length; i += 2) simplified.set(pairs[i] ?? '', pairs[i + 1] ?? '');

const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'gu');

/** The text with each known Traditional character replaced by its Simplified one. */
export function toSimplified(text: string): string {
  return text.replace(traditional, (character) => simplified.get(character) ?? character);
}

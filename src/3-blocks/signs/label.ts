/** Signs of a label: a line beside a headline that says who sent the story in, and nothing else. */
import { tellsHappening } from './happening.ts';
import { isMeeting } from './meeting.ts';
import { looksLikeOrganization } from './organization.ts';

/** A province stands for its association: 浙江, 北京, 新疆兵团 */
const province =
  /^(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|新疆兵团|台湾|香港|澳门)$/u;

/** No label is longer, in UTF-16 units. */
const longest = 80;

/** The line is the name of an organization or a place, or several of them. */
export function isLabel(text: string): boolean {
  if (text.length > longest) return false;
  if (!/\p{Script=Han}/u.test(text)) return latinName.test(text) && namesOne(text);
  return text.split(/\s+/u).every((word) => province.test(word) || namesOne(word));
}

/** `Yorkshire Branch` `Institute of Coastal Studies`: few words, and capital ones but for `of the`. */
const latinName = /^\p{Lu}[\p{L}’'-]*(?: (?:(?:of|for|and|the) )*\p{Lu}[\p{L}’'-]*){1,3}$/u;

/** `浙江 浙江` `Moor Library   Moor Library` — read from two columns, a name is printed twice. */
const twice = /^(\S{2,}|\S.+\S(?=\s{2}))\s+\1$/u;

export const repeatsName = (text: string): boolean => repeatedName(text) !== undefined;

/** The name that is printed twice. */
export function repeatedName(text: string): string | undefined {
  const name = text.length <= longest ? twice.exec(text)?.[1] : undefined;
  return name !== undefined && /\p{Script=Han}|\p{L}{3}/u.test(name) ? name : undefined;
}

/** `开进工业园区` `首期对接七家企业` `自己的绘本馆` — what only ends as names do. */
const phrase =
  /一行|新增|新一届|共建|对接|[一二三四五六七八九十两百多数]家|[百千万余多数几][台所处站院馆县区市乡镇社]|突破|\d|[到赴的了]|[走开迈跨驶挺]进|^(?:[在让把为与和并及暨向由]|共同|实现|聚焦|签|获)/u;
export const isPhrase = (words: string): boolean => phrase.test(words);

/** `第三届疫苗接种研讨会` is none, and `中国岩石力学与工程学会` names one; `中国科协与黑龙江省人民政府` two, and so tells of both. */
function namesOne(word: string): boolean {
  if (!looksLikeOrganization(word) || tellsHappening(word) || isPhrase(word)) return false;
  if (isMeeting(word)) return false;
  const [first, ...rest] = word.split(/[与和]/u);
  return rest.length === 0 || !looksLikeOrganization(first ?? '');
}

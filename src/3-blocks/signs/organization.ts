/** Signs that a few words are the name of an organization. */

import { toSimplified } from '../../2-lines/simplified.ts';

/** What names of organizations end with, from field lists of associations, offices and firms. */
const endings =
  /(?:学会|协会|研究会|促进会|联合会|基金会|商会|总会|分会|理事会|委员会|工作组|专委会|联席会|科协|老科协|农技协|林场|改良场|良种场|妇联|团委|党委|党组|党校|支部|总支|工会|工委|联盟|服务队|服务团|学校|学院|大学|中学|小学|幼儿园|研究院|研究所|研究室|政研室|调研室|督查室|调度室|教研室|编研室|文联|作协|音协|美协|书协|影协|剧协|舞协|曲协|记协|工商联|侨联|残联|台联|社科联|贸促会|红十字会|(?<=[\p{Script=Han}]{3})组|科学院|设计院|医院|书院|法院|检察院|图书馆|博物馆|科技馆|文化馆|档案馆|展览馆|天文馆|纪念馆|中心|办公室|政府|人民政府|编辑部|报社|出版社|通讯社|杂志社|海关|总行|分行|公司|股份|集团|企业|银行|基地|园区|实验室|街道|街道办|社区|办事处|管委会|居委会|村委会|服务站|工作站|气象站|观测站|站|总队|支队|大队|委|局|厅|(?<![部签联])署|司|处|(?<![干全])部|科室|办|镇|乡|县|区|市|省|台|院|所|馆|社|会|网|Society|Association|University|Institute|Academy|Council|Committee|Office|Center|Centre|Federation|Department|Bureau|Library|Museum|Ltd\.?|Foundation|College|Union|School|Press|Co-?operative|Club|Guild|Trust|Alliance|Board|Agency|Authority|Commission|Hospital|Service|Secretariat|Station|Laboratory|Observatory|Division|Services|Group|Unit|Branch|Chapter)$/iu;

/** English names put the kind first: Society for Soil Health, Ministry of Education */
const latinOpening =
  /^(?:The )?(?:\p{L}+ ){0,4}(?:Society|Association|Institute|Academy|Council|Committee|Office|Cent(?:er|re)|Federation|Department|Ministry|Bureau|University|College|Union|School|Museum|Library) (?:of|for) \p{L}/u;
/** `The Society for Soil Health has signed`, `Nurses in the School of Health have found …`: a word that is small in no name. */
const smallWord =
  /(?<![\p{L}\p{N}’'-])(?!(?:of|for|the|and|in|on|at|to|by|with|de|des|du|la|le|der|von|van)(?!\p{L}))\p{Ll}{2,}/u;
const capitals = /^[^\p{Ll}]+$/u;
const capitalOpening = new RegExp(latinOpening.source, 'iu');

/** Longer than any name seen in practice, in UTF-16 units. */
const longestHan = 32;
const longestLatin = 80;

/** `职业等级评价办法出台` `志愿者科技下乡` — what is done, however much its last character ends names too. */
const doing =
  /(?:[出登搭]台|[举主承协合停筹开补]办|[布格开破]局|[联并上入触]网|[出入住]院|(?:科技|文化|卫生|法律|三)下乡|[返还]乡|[上入]市|[赴与参到开聚]会|[入进]社|[进入]区|[进入]站|[开闭]馆)$/u;

/** A trailing place or rank in parentheses is part of a name: 中国地质大学（北京） */
const qualifier = /[（(][^（()）]{1,12}[）)]$/u;

/** `年会于四月二十七日在滨海文化中心`: a text's first line, cut behind the place where something was. */
const tellsWhere =
  /(?:大会|年会|会议|论坛|活动|典礼|仪式|比赛|讲座|展览)(?:已|将|也)?[于於在]|月[\d〇零一二三四五六七八九十]{1,3}日(?:上午|下午|晚上?)?[于於在]/u;

/** The words read as the name of one organization. */
export function looksLikeOrganization(words: string): boolean {
  const name = toSimplified(words.trim().replace(qualifier, ''));
  const longest = /\p{Script=Han}/u.test(name) ? longestHan : longestLatin;
  if (name.length < 3 || name.length > longest) return false;
  return (
    !/[，。；：！？,;:!?《》“”"]/u.test(name) &&
    !smallWord.test(name) &&
    !tellsWhere.test(name) &&
    !doing.test(name) &&
    (endings.test(name) ||
      latinOpening.test(name) ||
      (capitals.test(name) && capitalOpening.test(name)))
  );
}

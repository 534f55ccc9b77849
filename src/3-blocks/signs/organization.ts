/** Signs that a few words are the name of an organization. */

import { toSimplified } from '../../2-lines/simplified.ts';

/** What names of organizations end with, from field lists of associations, offices and firms, by kind. */
const kinds = [
  // One character tells of 学会 团委 教育局 编辑部 报社 医院 图书馆 社区, but 协议签署 and 青年干部 are none.
  '[会社委局厅司处办镇乡县区市省台院所馆站网]|(?<![部签联])署|(?<![干全])部',
  // Associations of people and of bodies, called by the first characters of their names.
  '(?:科|老科|农技|作|音|美|书|影|剧|舞|曲|记)协|(?:妇|文|工商|侨|残|台|社科)联|联盟',
  // Groups within and beside others; three characters before 组 at least: 专家组 is any.
  '党组|工作组|(?<=[\\p{Script=Han}]{3})组|总支|服务[队团]|[总支大]队',
  '学校|大学|中学|小学|党校|幼儿园',
  '(?:研究|政研|调研|督查|调度|教研|编研|办公|实验|科)室',
  '中心|政府|海关|街道|(?:文化|少年|科学|妇女儿童)宫|基地|林场|改良场|良种场',
  '公司|股份|集团|企业|银行|总行|分行',
  'Society|Association|Federation|Union|Alliance|Guild|Club|Trust|Foundation|Branch|Chapter|Group|Unit|Team|Network|Partnership|Consortium|Company|Corporation',
  'University|Institute|Academy|College|School|Library|Museum|Archives?|Gallery|Observatory|Laboratory|Hospital|Press',
  'Council|Committee|Commission|Board|Office|Department|Division|Directorate|Bureau|Agency|Authority|Secretariat|Task Force|Working Party',
  'Center|Centre|Station|Services?|Co-?operative|Ltd\\.?',
];
const endings = new RegExp(`(?:${kinds.join('|')})$`, 'iu');

/** English names put the kind first: Society for Soil Health, Ministry of Education */
const latinOpening =
  /^(?:The )?(?:\p{L}+ ){0,4}(?:Society|Association|Institute|Institution|Faculty|Academy|Council|Committee|Office|Cent(?:er|re)|Federation|Department|Ministry|Bureau|University|College|Union|School|Museum|Library) (?:of|for) \p{L}/u;
/** `The Society for Soil Health has signed`, `Nurses in the School of Health have found …`: a word that is small in no name. */
const smallWord =
  /(?<![\p{L}\p{N}’'-])(?!(?:of|for|the|and|in|on|at|to|by|with|de|des|du|la|le|der|von|van)(?!\p{L}))\p{Ll}{2,}/u;
const capitals = /^[^\p{Ll}]+$/u;
const capitalOpening = new RegExp(latinOpening.source, 'iu');

/** Longer than any name seen in practice, in UTF-16 units. */
const longestHan = 32;
const longestLatin = 80;

/** `职业等级评价办法出台` `志愿者科技下乡` `Meet the Team` — what is done, however much its last character ends names too. */
const doing =
  /(?:[出登搭]台|[举主承协合停筹开补]办|[布格开破]局|[联并上入触]网|[出入住]院|(?:科技|文化|卫生|法律|三)下乡|[返还]乡|[上入]市|[赴与参到开聚]会|[入进]社|[进入]区|[进入]站|[开闭]馆)$|^(?:Meet|Join|Visit|Ask|Contact|Introducing|Welcome to) (?:the|our|your) /u;

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

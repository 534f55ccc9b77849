/**
 * Senders: the names that a credit lists, organizations and the departments of one, told from persons
 * and from asides such as （未完待续）.
 */
import type { Span } from '../../2-lines/lines.ts';
import { betweenOrnaments } from '../../2-lines/marks.ts';
import { toSimplified } from '../../2-lines/simplified.ts';
import { looksLikeOrganization } from './organization.ts';
import { looksLikePerson } from './person.ts';

/** All names that stand at these places are those of senders. */
export function areOrganizations(text: string, names: readonly Span[]): boolean {
  const words = names.map(({ start, end }) => text.slice(start, end));
  // One name that is known for a sender's vouches for the unknown ones beside it.
  return words.some(namesSender) && words.every((name) => namesSender(name) || mayName(name));
}

/** Inside an institution its departments send articles in: 质控科, 一分厂, 学生会, 三中队 */
const department =
  /^[\p{Script=Han}（）()\d]{1,16}(?:科|股|组|队|庭|厂|团|系|班|店|矿|港|场|园|部门|车间|[务运电辆]段|支行|口岸|片区|(?<!会议|教|课|客|浴|病|诊)室)$/u;
/** 推廣課, 會務課: in Traditional a department; 公开课 in Simplified is a lesson. */
const taiwanDepartment = /^[\p{Script=Han}]{2,8}(?<!公開|專題|堂|上|下|備|選|授|功)課$/u;
/** Bodies that every institution has, so that nobody says whose: 工会 */
const ownBody = /^(?:工会|团委|党委|纪委|妇联|科协|老科协|侨联|残联|文联|作协|学生会|校友会)$/u;
/** （本报记者） （未完待续） （见上图） are no senders, nor is 云帆（集团）股份有限公司 cut behind its brackets. */
const noSender =
  /^(?:摘自|选自|转自|节选|未完|下转|上接|图(?!书|情)|表(?:\d|[一二三四五六七八九十])|见|附(?:图|表|件)|注|全文|本报|据|以上|以下|完|(?:集团|控股|股份)$)/u;

/** The words name who may send an article in: an organization, or a department of one. */
export function namesSender(name: string): boolean {
  const simplified = toSimplified(name);
  if (noSender.test(simplified)) return false;
  return (
    looksLikeOrganization(name) ||
    department.test(simplified) ||
    taiwanDepartment.test(name) ||
    ownBody.test(simplified.trim())
  );
}

/** 东滩县稻蟹共生农技协: no ending that is known, but nothing against a name either. */
const mayName = (name: string) =>
  /^[\p{Script=Han}（）()·]{4,24}$/u.test(name) &&
  !noSender.test(name) &&
  !/[的了是在]/u.test(name);

const latinName =
  /^(?!(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|See|To be|Photo|The end)\b)\p{Lu}[\p{L}'’&-]*(?:\s+(?:(?:and|of|for|the|&)\s+)*\p{Lu}[\p{L}'’-]*){0,5}$/u;

/** `Employee Relations` `Community Affairs`, but not `Mrs A. Smith` or `see page 4`: a sender's, where others stand so. */
export const mayNameLatinSender = (name: string): boolean => latinName.test(name);

/** `the Education Committee and the Welsh Branch`, but not `Department of Teaching and Learning` */
const latinAnd = /\s+(?:and|&)\s+(?:the\s+)?/giu;

/** English names that `and` parts, where both are whole; small, `the` is no part of a name. */
function cutAtAnd(text: string, name: Span): Span[] {
  const start = name.start + (/^the\s+/u.exec(text.slice(name.start, name.end))?.[0].length ?? 0);
  const words = text.slice(start, name.end);
  for (const and of words.matchAll(latinAnd)) {
    const [one, other] = [words.slice(0, and.index), words.slice(and.index + and[0].length)];
    // Office of Research and Library Services is one.
    const whole =
      / the\s+$/iu.test(and[0]) ||
      (/ /u.test(one) && / /u.test(other) && !/ (?:of|for) /u.test(one));
    if (!whole || !namesSender(one) || !namesSender(other)) continue;
    const first = { start, end: start + one.length };
    return [first, ...cutAtAnd(text, { start: name.end - other.length, end: name.end })];
  }
  return [{ start, end: name.end }];
}

/**
 * Cuts a list of names at 、，；/, at brackets that hold one each, and at spaces between whole names, never
 * inside parentheses.
 */
export function splitNames(text: string, span: Span): Span[] {
  const names = cutAt(text, span, /[、，,；;/／【】〔〕〖〗［］[\]]/u);
  return names.flatMap((name) => {
    if (!/\p{Script=Han}/u.test(text.slice(name.start, name.end))) return cutAtAnd(text, name);
    const parts = cutAt(text, name, /\s/u);
    const words = parts.map(({ start, end }) => text.slice(start, end));
    // 肾脏内科　王可心: who wrote it is no organization.
    // 武装部 is no person, though 武 is a surname.
    const isPerson = (word = '') => looksLikePerson(word) && !namesSender(word);
    const sender = parts.filter((_, index) => !isPerson(words[index]));
    if (sender.length > 0 && sender.length < parts.length) {
      if (sender.every(({ start, end }) => namesSender(text.slice(start, end)))) return sender;
    }
    const whole = parts.every(({ start, end }) => namesSender(text.slice(start, end)));
    return parts.length > 1 && whole ? parts : [name];
  });
}

function cutAt(text: string, { start, end }: Span, separator: RegExp): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i <= end; i++) {
    const character = text[i] ?? '';
    if ('（('.includes(character)) depth++;
    if ('）)'.includes(character)) depth--;
    if (i < end && (depth > 0 || !separator.test(character))) continue;
    // ◎教务处
    const name = betweenOrnaments(text.slice(from, i));
    if (name.end > name.start) parts.push({ start: from + name.start, end: from + name.end });
    from = i + 1;
  }
  return parts;
}

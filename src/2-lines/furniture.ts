/**
 * Furniture: what a page carries besides its text. Rules, folios and running heads are told
 * from the line itself and from standing at a page's edge; they are kept, but read past.
 */
import type { Look } from '../1-text/source-text.ts';
import { alternatingHeads } from './alternating-heads.ts';
import { endsPage, isPicture, withoutMarkup } from './converted.ts';
import { dateHeads } from './date-heads.ts';
import { issueHeads } from './issue-heads.ts';
import type { Line } from './lines.ts';
import { mastheadAgain } from './masthead-again.ts';
import { numberValue } from './numbers.ts';
import { factsOfStories } from './page-facts.ts';
import { printedTwice } from './printed-twice.ts';
import { countingHeads, knownHeads, runningHeads, titleHeads } from './running-heads.ts';
import { saidAgain } from './said-again.ts';
import { storyNumbers } from './story-numbers.ts';

export type Furniture = 'rule' | 'folio' | 'running head' | 'picture' | 'contents' | 'second copy';

/** `---`, `————`, `* * *`, `╔════╗` */
const rule = /^(?:[-—–―_=*~━─－＿﹏…·\s]{3,}|[\u2500-\u257f]{2,}|([\p{P}\p{S}])\1{3,})$/u;
/** `+------+` `-=-=-=-` `◇◆◇◆◇◆`: signs that say nothing, but `|---|---|` is a table's. */
const ruleOfSigns =
  /^(?![，。、；：！？…,.;:!?])[^\p{L}\p{M}\p{N}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\s|｜]{6,}$/u;
/** `<!-- page 2 -->` `</div>` — what a converter left, with nothing said in it. */
const tag = /^(?:<!--.{0,200}-->|<\/?[a-z][^<>]{0,200}>)$/iu;
/** `首页 > 医院概况 > 院内周报` `【打印本页】 【关闭窗口】` `字号：大 中 小`: what a web page offers beside its text. */
const navigation =
  /^(?:(?:(?:您的|您)?(?:当前|所在|現在|目前)?位置\s*[:：]?\s*)?(?:首页|首頁|主页|Home)(?:\s*(?:>{1,2}|»|›|→|＞)\s*[^>»›→＞。！？]{1,30})+|(?:[【[［(（]?\s*(?:打印本页|打印|关闭窗口|关闭本页|关闭|返回顶部|返回首页|返回列表|返回|收藏|分享|上一篇|下一篇|字号|字体|超大|大|中|小)\s*[】\]］)）]?[\s|｜/·:：]*){2,})$/iu;
/** `点击上方蓝字关注我们 👆` `▲长按识别二维码` `扫码关注我们`: what a post asks its readers to do. */
const prompt =
  /^[^\p{L}\p{N}]*(?:(?:点击|點擊|轻触|长按|長按|扫描|掃描|扫码|掃碼|识别|識別).{0,12})?(?:(?:关注|關注|订阅|訂閱)(?:我们|我們|本刊|公众号|公眾號)|(?<=\p{L})(?:二维码|二維碼|蓝字|藍字))[^\p{L}\p{N}]*$/u;
/**
 * `[View this email in your browser](https://……)` `You receive this newsletter because …… Unsubscribe`: what a mail
 * says of itself, not what it tells.
 */
const ofMail =
  /^[[*_(]*(?:(?:View|Read|Open) (?:this|it)\b[^.]{0,40}\b(?:browser|online)\b[^.]{0,20}(?:\]\(\S*\))?[.)*_]*$|You (?:are receiving|receive|received|have received) this (?:e-?mail|newsletter|message|bulletin)\b|\[?Unsubscribe\b|(?:如(?:果)?(?:您)?无法(?:正常)?(?:显示|查看|浏览)|(?:您)?(?:之所以)?收到(?:此|本|这封)邮件|(?:若|如)(?:果)?(?:您)?(?:不想|不希望|无需)(?:再|继续)?(?:收到|接收)).{0,40}(?:邮件|点击|退订))/iu;
/** `— 3 —`, `- 3 -`, `— 三 —`, `第3页`, `第三頁`, `第 3 页 共 8 页`, `共3页`, `Page 3 of 8`, `3 / 8` */
const folio =
  /^(?:[-—–－·•~～]+\s*(?:\d{1,4}|[〇一二三四五六七八九十]{1,3})\s*[-—–－·•~～]+|[[［]?第\s*(?:\d{1,4}\s*[页頁版]|[〇一二三四五六七八九十]{1,3}\s*[页頁])[\]］]?(?:[，,/\s]*共\s*(?:\d{1,4}\s*[页頁版]|[〇一二三四五六七八九十]{1,3}\s*[页頁]))?|[（(]?共\s*\d{1,4}\s*[页頁][）)]?|page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|\d{1,4}\s*\/\s*\d{1,4})$/iu;
/** `第3页`, `page 3`, `— 3 —`, `·3·`, as it stands beside a running head. */
const folioBeside =
  '(?:第\\s*(?:\\d{1,4}|[〇一二三四五六七八九十]{1,3})\\s*[页頁]|page\\s+\\d{1,4}|[-—–·•~～]\\s*\\d{1,4}\\s*[-—–·•~～])';
/**
 * `北京科协动态　　第3页` `Institute Newsletter    Page 1` — a running head with its folio; behind a leader,
 * `年会召开……　第3页`, the page number is that of an entry of the contents.
 */
const headWithFolio = new RegExp(
  `^(?:[^。，；]{1,60}(?<![.·…‥⋯．・。_—-]{2}\\s{0,3})(?:\\s{2,}|\\s*[|｜·•]\\s*|\\u3000)${folioBeside}|${folioBeside}(?:\\s{2,}|\\s*[|｜·•]\\s*|\\u3000)[^。，；]{1,60})$`,
  'iu',
);
/** `<!-- page 2 -->`: a converter says that a page ends here. */
const pageTag = /^<!--\s*(?:page\s+\d{1,4}|第\s*\d{1,4}\s*页|page\s?break)\s*-->$/iu;
const bareNumber = /^\d{1,3}$/u;
/** `一` `十二` alone on a line: a folio, or the number of an essay's part. */
const hanNumber = /^[一二三四五六七八九十]{1,3}$/u;

/**
 * Says which lines are furniture, by index of the line; running heads may be known beforehand, and
 * `looks` are by line too.
 */
export function findFurniture(
  lines: readonly Line[],
  usualHeads: readonly string[] = [],
  looks: ReadonlyMap<number, Look> = new Map(),
): Map<number, Furniture> {
  const printed = lines.filter((line) => line.text !== '');
  const furniture = new Map<number, Furniture>();
  for (const line of printed) {
    if (looks.get(line.index)?.furniture) {
      furniture.set(line.index, bareNumber.test(line.text) ? 'folio' : 'running head');
    }
    if (isPicture(line.text)) furniture.set(line.index, 'picture');
    else if (pageTag.test(line.text) || endsPage(line.text)) furniture.set(line.index, 'folio');
    else if (
      [rule, ruleOfSigns, tag, navigation, prompt, ofMail].some((sign) => sign.test(line.text))
    )
      furniture.set(line.index, 'rule');
    else if ([folio, headWithFolio].some((sign) => sign.test(withoutMarkup(line.text)))) {
      furniture.set(line.index, 'folio');
    }
  }
  for (const line of [...titleHeads(printed), ...issueHeads(printed)]) {
    furniture.set(line.index, 'running head');
  }
  for (const line of factsOfStories(printed)) furniture.set(line.index, 'running head');
  for (const line of printedTwice(printed)) furniture.set(line.index, 'second copy');
  const numbers = storyNumbers(printed.filter(({ index }) => !furniture.has(index)));
  for (const line of [...bareFolios(printed), ...hanFolios(printed), ...countingHeads(printed)]) {
    furniture.set(line.index, 'folio');
  }
  for (const line of signatureRule(lines)) furniture.set(line.index, 'rule');
  // As folios they would let a text go on below them.
  for (const line of numbers) furniture.set(line.index, 'rule');
  for (const line of knownHeads(printed, usualHeads)) furniture.set(line.index, 'running head');
  // Each of these looks at all edges; what one takes must not make a series shorter for another.
  const again = mastheadAgain(printed, furniture);
  const others = [saidAgain, alternatingHeads, dateHeads].flatMap((find) =>
    find(printed, furniture),
  );
  for (const line of [...again, ...runningHeads(printed, furniture, again), ...others])
    furniture.set(line.index, 'running head');
  return furniture;
}

/** `--` opens the signature of a mail, which is no other; a table may have several, for empty cells. */
function signatureRule(lines: readonly Line[]): Line[] {
  const found = lines.filter(({ text }) => text === '--');
  return found.length === 1 ? found.filter(({ index }) => lines[index - 1]?.text === '') : [];
}

/** More bare numbers than one in so many lines are a table's, not folios. */
const fewestLinesPerFolio = 8;

/** Numbers alone on their lines are folios when they count up through the bulletin. */
function bareFolios(printed: readonly Line[]): Line[] {
  const numbers = printed.filter((line) => bareNumber.test(line.text));
  const counting = numbers.every(
    (line, i) => i === 0 || Number(line.text) > Number(numbers[i - 1]?.text),
  );
  return counting && numbers.length * fewestLinesPerFolio <= printed.length ? numbers : [];
}

/** A sentence that stops here goes on on the next page. */
const cutShort = /[\p{L}\p{N}，、]$/u;
/** Prose stops like that, a running head does not. */
const stopped = /[\p{P}]$/u;
/** Lines of text that a page cuts are hardly shorter, in UTF-16 units. */
const shortestCut = 12;

/**
 * Han numbers that count up one by one, as the parts of an essay do; but a folio cuts sentences, or
 * bears the same head below each.
 */
function hanFolios(printed: readonly Line[]): Line[] {
  const places = [...printed.keys()].filter((at) => hanNumber.test(printed[at]?.text ?? ''));
  const values = places.map((at) => numberValue(printed[at]?.text ?? ''));
  const counting = values.every((value, i) => i === 0 || value === (values[i - 1] ?? 0) + 1);
  if (!counting || places.length < 2) return [];
  if (places.length * fewestLinesPerFolio > printed.length) return [];
  const heads = places.map((at) => printed[at + 1]?.text).filter((text) => text !== undefined);
  const oneHead =
    heads.length > 1 && new Set(heads).size === 1 && heads.every((head) => !stopped.test(head));
  // An essay's title may stand above its first part, but whole sentences above the others.
  const above = places.slice(1).map((at) => printed[at - 1]?.text ?? '');
  const cut = above.some((text) => text.length >= shortestCut && cutShort.test(text));
  return oneHead || cut ? places.flatMap((at) => printed[at] ?? []) : [];
}

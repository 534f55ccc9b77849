/** How likely some display lines are one headline, texts aside. */
import { runsAcross } from '../../3-blocks/links/word-across.ts';
import { endsInFunctionWord } from '../../3-blocks/signs/function-word.ts';
import {
  doerBefore,
  lacksWhat,
  opensWithDeed,
  tellsHappening,
} from '../../3-blocks/signs/happening.ts';
import { repeatsName } from '../../3-blocks/signs/label.ts';
import { isMeeting } from '../../3-blocks/signs/meeting.ts';
import { looksLikeOrganization } from '../../3-blocks/signs/organization.ts';
import { closesBracket, leavesBracketOpen } from '../../3-blocks/signs/sentence.ts';
import { firstUnit } from '../../3-blocks/survey/columns.ts';
import type { DisplayHabits } from './display-habits.ts';
import type { Part } from './parts.ts';
import type { Words } from './words.ts';

/** What a name costs that is read as a headline, or as a line of one: it is more likely a label. */
const repeatedCost = 6;
const nameCost = 2.5;
/** Lines of one headline follow each other closely, and are about equally wide. */
const closeWeight = 0.3;
/** A blank line stands between two headlines rather, where other lines touch. */
const partedCost = 1.5;
const balancedWeight = 0.5;
const leastBalance = 0.6;
/** Wider lines are headlines by themselves, narrower ones are broken, in Han characters. */
const usualBreak = 14;
const breakWeight = 0.15;
const [mostAgainst, mostFor] = [-1.8, 0.6];
/** Where headlines are wrapped at a width, a full line goes on, and one with room left does not. */
const [fullWeight, roomCost] = [1, 1.5];
/** Headlines of more lines are rarer. */
const lineCost = 0.7;
/** Lines of one headline are set alike. */
const asideCost = 1.2;
/** Hardly a headline is so short, in Han characters; a headline's last line may well be. */
const shortHeadline = 8;
const shortCost = 0.4;
/** Where a mark opens each headline, none opens without, and none goes on with one. */
const unmarkedCost = 5;
/** `下基层”主题党日` — a bracket that is open or shut without its other half: a line is missing. */
const halfCost = 4;
/** `推进土壤⏎普查工作` — the texts speak of 土壤普查, or the dictionary knows the word: a line's end cut it. */
const bridgeWeight = 2.5;
const waitsWeight = 2;
/** `凝心聚力谋发展 中国光学学会⏎召开年度总结会` — who did something, and then what. */
const deedWeight = 1;

/** `的情况通报` — the line goes on with another. */
const goesOnWith = /^[、，的暨》”）]/u;
/** `……教育部、共青团中央、` — the line waits for another, as one does that ends in 与 or 的. */
const waitsForMore = /[、，—-]$/u;
/** `第四届理事会第八⏎次会议` — a numeral waits for what it counts. */
const ordinal = /第[\d〇零一二三四五六七八九十百]*$/u;

/** `……教育部、` `……讲师团走进` — no headline ends so. */
const isUnfinished = (text: string) =>
  waitsForMore.test(text) || endsInFunctionWord(text) || lacksWhat(text) || ordinal.test(text);

/** What speaks for some lines being one headline. */
export function headlineWeight(
  parts: readonly Part[],
  habits: DisplayHabits,
  words: Words,
): number {
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  let weight =
    -lineCost * Math.max(0, parts.length - 2) - shortCost * Math.max(0, shortHeadline - width);
  const whole = parts.map(({ text }) => text).join('');
  if (leavesBracketOpen(whole) || closesBracket(whole)) weight -= halfCost;
  if (isUnfinished(whole)) weight -= waitsWeight;
  weight -= unmarkedCost * unlikeMarks(parts, habits.mark);
  parts.forEach((part, at) => {
    if (part.kind === 'label' && !habits.touching.has(part)) {
      weight -= repeatsName(part.text) ? repeatedCost : nameCost;
    }
    const before = parts[at - 1];
    if (before) weight += togetherWeight(before, part, habits, words);
  });
  return weight;
}

/** How many lines bear the mark of headlines where they should not, or lack it. */
const unlikeMarks = (parts: readonly Part[], mark: string | undefined) =>
  mark === undefined
    ? 0
    : parts.filter(({ bullet }, at) => (bullet === mark) !== (at === 0)).length;

function togetherWeight(before: Part, part: Part, habits: DisplayHabits, words: Words): number {
  const close = part.gap <= Math.min(habits.usual, before.gap) ? closeWeight : -closeWeight;
  const parted = habits.parts && part.gap > 0 ? partedCost : 0;
  const waits = isUnfinished(before.text) || leavesBracketOpen(before.text);
  const aside = before.indent < 1 && part.indent >= 1;
  const touches = part.gap <= habits.usual;
  const told = opensWithDeed(part.text) && !tellsHappening(before.text);
  const deed = touches && (told || lacksObject(before.text, part.text)) ? deedWeight : 0;
  const goesOn = goesOnWith.test(part.text) ? waitsWeight : deed;
  const bridged = words.bridges(before, part) || runsAcross(before.text, part.text);
  return (
    close +
    breakAt(before, part, habits.wrap) +
    (bridged ? bridgeWeight : 0) +
    (waits ? waitsWeight : goesOn) -
    (aside ? asideCost : 0) -
    parted
  );
}

/** `作物学会召开⏎年度总结会` — an organization did something, and to what comes next; `代表大会召开` is whole. */
function lacksObject(text: string, next: string): boolean {
  const doer = doerBefore(text)?.split(/\s+/u).at(-1) ?? '';
  const isBody = looksLikeOrganization(doer) && !isMeeting(doer) && !/代表大[会會]$/u.test(doer);
  return isBody && !tellsHappening(next);
}

/** What the widths of two lines say for a headline being broken between them. */
function breakAt(before: Part, part: Part, wrap: number | undefined): number {
  const [narrow, wide] = [before.width, part.width].sort((one, other) => one - other) as [
    number,
    number,
  ];
  const balanced = narrow >= wide * leastBalance ? balancedWeight : -balancedWeight;
  if (wrap !== undefined) {
    if (before.width + firstUnit(part.text) > wrap) return fullWeight;
    return balanced > 0 ? 0 : balanced - roomCost;
  }
  return balanced + Math.max(mostAgainst, Math.min(mostFor, (usualBreak - wide) * breakWeight));
}

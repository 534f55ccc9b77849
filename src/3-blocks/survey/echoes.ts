/**
 * Echoes: a short line at the head of a bulletin that is said again further down is an entry of
 * the printed contents; the line further down is the headline or section it names. Entries are
 * often shortened, and headlines wrapped, so a part counts.
 */
import { lettersOf } from '../../2-lines/letters.ts';
import { pairsOf } from '../../2-lines/pairs.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import { entryLength } from '../signs/contents.ts';
import { creditLine } from '../signs/credit.ts';
import { namesOnly } from '../signs/known-credit.ts';
import { publisherLabel } from '../signs/masthead.ts';
import { looksLikeOrganization } from '../signs/organization.ts';
import { clausesOf, closesBracket, endingOf, opensLikeNews } from '../signs/sentence.ts';
import { lineEnd } from './columns.ts';
import { isParagraphIndent } from './indents.ts';
import { widestHeadline } from './prose.ts';

export interface Echoes {
  /** For a line at the head, the line further down that says the same. */
  later: ReadonlyMap<number, number>;
  /** For a line further down, the line at the head that says the same. */
  earlier: ReadonlyMap<number, number>;
}

/** No masthead and contents take more lines; bounds the work on hostile input. */
const longestHead = 300;
/** Widths of one column differ by hanging punctuation, in Han characters. */
const slack = 2.2;
/** This share of the shorter line's character pairs must stand in the longer one. */
const leastShared = 0.8;

/** Compares the lines at the head with all short lines after them, through an index of pairs. */
export function findEchoes(
  lines: readonly PrintedLine[],
  firstProse: number,
  columns: readonly (number | undefined)[],
): Echoes {
  const short = lines.filter(saysSomething);
  const keys = new Map(
    short.map((line) => [line.index, pairsOf(line.coreText.slice(0, entryLength(line.coreText)))]),
  );
  const index = indexPairs(keys);
  const later = new Map<number, number>();
  const earlier = new Map<number, number>();
  const head = short.filter(
    (line) =>
      line.index < Math.min(firstProse, longestHead) &&
      !namesPublisher(line) &&
      // 集团工会办公室 right above the first text says who sent it in, and may do so again.
      !(line.index === firstProse - 1 && namesOnly(line.text)),
  );
  const candidates: { entry: number; line: number; score: number }[] = [];
  for (const line of head) {
    const pairs = keys.get(line.index) ?? new Set();
    for (const [other, shared] of sharedWith(pairs, index)) {
      if (other <= line.index) continue;
      if (!saysAll(line, lines[other]) && runsOn(lines[other], columns[other])) continue;
      // A headline's own first line of text often says the same; an entry stands further off.
      if (other === line.index + 1 && shared < pairs.size) continue;
      const shorter = Math.min(pairs.size, keys.get(other)?.size ?? 0);
      const longer = Math.max(pairs.size, keys.get(other)?.size ?? 0);
      // 研究生部 below 研究生部举办早餐会 says who sent it in.
      if (longer > shorter && namesOnly(lines[other]?.text ?? '')) continue;
      // Two characters say enough only when they are all that both lines say: 综合.
      if ((shorter < 2 && longer > 1) || shared / shorter < leastShared) continue;
      candidates.push({
        entry: line.index,
        line: other,
        score: shared / shorter + shared / longer,
      });
    }
  }
  candidates.sort((one, other) => other.score - one.score || one.line - other.line);
  for (const { entry, line } of candidates) {
    if (!later.has(entry)) later.set(entry, line);
    if (!earlier.has(line) && !saidAbove(lines, line, entry)) earlier.set(line, entry);
  }
  return { later, earlier };
}

/** Shorter names may fill a narrow line by chance, in letters. */
const shortestNamed = 8;

/** The line says all of the entry and no more: it is no text's, however it fills its column. */
function saysAll({ coreText }: PrintedLine, line: PrintedLine | undefined): boolean {
  const named = lettersOf(coreText.slice(0, entryLength(coreText)));
  return named.length >= shortestNamed && named === lettersOf(line?.coreText ?? '');
}

/** No headline is printed over more lines. */
const mostLines = 4;

/** 学会理事会第二次会议⏎学会理事会第二次会议于5月在某地: the headline said all of the entry, and its text begins alike. */
function saidAbove(lines: readonly PrintedLine[], index: number, entry: number): boolean {
  const { coreText = '' } = lines[entry] ?? {};
  const named = lettersOf(coreText.slice(0, entryLength(coreText)));
  let said = '';
  for (let first = index - 1; first > Math.max(entry, index - 1 - mostLines); first--) {
    said = lettersOf(lines[first]?.coreText ?? '') + said;
    if (said === named) return true;
  }
  return false;
}

/** 来源：甲学会 says again what a headline of 甲学会 says; 限公司） is the rest of a credit. */
function saysSomething({ width, text }: PrintedLine): boolean {
  return width <= widestHeadline && !creditLine(text) && !closesBracket(text);
}

/** `某研究所综合办公室　主办　　2022年9月19日`: 综合办公室 below a headline says who wrote, and echoes no entry. */
function namesPublisher({ text }: PrintedLine): boolean {
  return text.split(/\s{2,}/u).some((part) => {
    const name = part.replace(publisherLabel, '');
    return name !== part && looksLikeOrganization(name);
  });
}

/** The line is a sentence's, so no contents name it. */
function runsOn(line: PrintedLine | undefined, column: number | undefined): boolean {
  const text = line?.text ?? '';
  // 举行。9月12日至13日，第十一届论坛在栖霞: a full line of wrapped text that has a comma is prose.
  const full = line && column !== undefined && lineEnd(line) >= column - slack;
  return (
    (full && (clausesOf(text) > 1 || isParagraphIndent(line))) ||
    opensLikeNews(text) ||
    (['sentence', 'comma'].includes(endingOf(text)) && !/[？！?!]$/u.test(text))
  );
}

/** A pair that stands in more lines than this tells nothing and costs much. */
const mostCommon = 400;

function indexPairs(keys: ReadonlyMap<number, Set<string>>): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [line, pairs] of keys) {
    for (const pair of pairs) {
      const known = index.get(pair);
      if (known) known.push(line);
      else index.set(pair, [line]);
    }
  }
  return index;
}

function sharedWith(pairs: Set<string>, index: ReadonlyMap<string, number[]>): Map<number, number> {
  const shared = new Map<number, number>();
  for (const pair of pairs) {
    const lines = index.get(pair) ?? [];
    if (lines.length > mostCommon) continue;
    for (const line of lines) shared.set(line, (shared.get(line) ?? 0) + 1);
  }
  return shared;
}

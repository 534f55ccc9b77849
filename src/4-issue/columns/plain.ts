/**
 * Whether a story was put together beyond doubt, so that nobody need compare it with the bulletin.
 * One doubt is enough: made-up bulletins and printed ones show wrong stories with each of them.
 */

import type { Span } from '../../2-lines/lines.ts';
import { pairsIn, pairsOf, shareOf } from '../../2-lines/pairs.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import type { Block } from '../../3-blocks/blocks.ts';
import { opensPoint } from '../../3-blocks/links/enumeration.ts';
import { endingOf } from '../../3-blocks/signs/sentence.ts';
import type { MatchedStory } from './match.ts';
import { columnChanges } from './openings.ts';
import type { Part } from './parts.ts';

/** The matching beats the next best by so much, and so much on all of its page. */
const [leastMargin, leastOfPage] = [2, 1];
/** Where a page is read as any other bulletin is, its order speaks for the matching too. */
const leastInOrder = 1.5;
/** A story says again so much of its headline, */
const leastShare = 0.2;
/** and so many times what it says of another's, or another's says of it. */
const leastTimes = 1.2;
/** A line that goes on after a sentence's end has so much to its favour where its paragraph cannot end there. */
const leastJoin = 4.5;

/** Lines of one column differ by less: an indent, a word that is not parted, in Han characters. */
const otherColumn = 5;

/** A paragraph that opens below a full line has so much to its favour where the line before cannot go on in it. */
const leastSplit = 3;
/** A line that stops so near to the widest of its paragraph fills its column, in Han characters. */
const nearlyFull = 1;

export interface Surroundings {
  /** All stories of the page, and for each its labels. */
  stories: readonly MatchedStory[];
  labels: readonly (readonly Part[])[];
  /** The labels of the page, given or not. */
  found: readonly Part[];
  /** Where paragraphs of the bulletin go on that might have ended. */
  joins: readonly Span[];
  /** Where they begin though the paragraph before might go on. */
  splits: readonly Span[];
  /** The story's section is told on another page, which may have missed the name of the next. */
  inherited: boolean;
  /** All headlines of the page stand right above their texts, and no text stands without one. */
  inOrder: boolean;
}

export function isPlain(story: MatchedStory, around: Surroundings): boolean {
  return (
    (Number.isFinite(story.margin) || isWhole(story, around)) &&
    story.margin >= (around.inOrder ? leastInOrder : leastMargin) &&
    around.stories.every(({ margin }) => margin >= leastOfPage) &&
    !around.inherited &&
    hasLabelAsOthers(story, around) &&
    standsInOneColumn(story) &&
    !story.texts.some(({ passage }) => around.joins.some((join) => overlaps(passage, join))) &&
    !story.texts
      .slice(1)
      .some(({ passage }) => around.splits.some((split) => overlaps(passage, split))) &&
    (around.inOrder || suitsAlone(story, around.stories))
  );
}

/** Nothing else can be read: the page has one headline on one line, and one column. */
function isWhole({ headline, texts }: MatchedStory, { stories }: Surroundings): boolean {
  return stories.length === 1 && headline.length === 1 && columnChanges(texts)[0]?.at(-1) === 0;
}

/** Where other stories of the page have labels, one without may have lost its own in its headline, or given it more. */
function hasLabelAsOthers(story: MatchedStory, { stories, labels, found }: Surroundings): boolean {
  if (labels.flat().length < found.length) return false;
  // A name beside one headline alone is rather a line of it.
  if (found.length > 0 && labels.some((own) => own.length === 0)) return false;
  const own = labels[stories.indexOf(story)] ?? [];
  // A name that touches its headline above and below is printed twice, or the headline opens with it.
  const [first] = story.headline;
  const touches =
    own.length > 1 && first?.gap === 0 && own.some(({ index }) => index < first.index);
  return found.length === 0 || (own.length > 0 && !touches);
}

/** Where the width changes inside a paragraph, the end of another story's may stand at its head. */
function standsInOneColumn({ texts }: MatchedStory): boolean {
  return texts.every(({ broken }) => {
    const [narrowest, widest] = [Math.min(...broken), Math.max(...broken)];
    return broken.length === 0 || widest - narrowest <= otherColumn;
  });
}

/** Headline and texts have more words in common than either has with another story's. */
function suitsAlone(story: MatchedStory, stories: readonly MatchedStory[]): boolean {
  const share = ({ headline }: MatchedStory, { texts }: MatchedStory) =>
    shareOf(pairsOf(saidBy(headline, '')), pairsIn(saidBy(texts, '\n')));
  const own = share(story, story);
  const others = stories.filter((other) => other !== story);
  const rival = Math.max(
    0,
    ...others.flatMap((other) => [share(story, other), share(other, story)]),
  );
  return own >= leastShare && own >= rival * leastTimes;
}

const saidBy = (parts: readonly Part[], between: string) =>
  parts.map(({ text }) => text).join(between);

const overlaps = (passage: readonly Span[], { start, end }: Span) =>
  passage.some((span) => span.start < end && start < span.end);

/** The lines that go on in their paragraphs though the line before ends a sentence, and need not. */
export function doubtfulJoins(blocks: readonly Block[]): Span[] {
  return blocks.flatMap(({ lines }) =>
    lines
      .filter(({ decision }, at) => {
        const before = lines[at - 1];
        const ended = before !== undefined && endingOf(before.line.text) === 'sentence';
        return ended && decision.role === 'paragraph, continued' && decision.margin < leastJoin;
      })
      .map(({ line }) => line.plain),
  );
}

/**
 * `……记录了33个地点。⏎结果显示，……` — the first lines of paragraphs below a line that ends a sentence at the
 * column's edge, which may as well go on.
 */
export function doubtfulSplits(blocks: readonly Block[]): Span[] {
  return blocks.flatMap(({ role, lines: [first] }, at) => {
    const above = blocks[at - 1];
    const last = above?.lines.at(-1);
    if (role !== 'paragraph' || above?.role !== 'paragraph' || !first || !last) return [];
    // `……品种不同；` ends no paragraph but a point of a list.
    if (/[；;]$/u.test(last.line.text)) return isPoint(first.line) ? [] : [first.line.plain];
    if (first.decision.margin >= leastSplit || first.line.indent >= 1) return [];
    if (above.lines.length === 1 || endingOf(last.line.text) !== 'sentence') return [];
    const widest = Math.max(...above.lines.map(({ line }) => line.width));
    // A first line whose indent is lost is narrower by that much.
    const indentLost = blocks[at]?.lines[1] && first.line.width < widest - nearlyFull;
    return last.line.width >= widest - nearlyFull && !indentLost ? [first.line.plain] : [];
  });
}

const isPoint = ({ text, marks }: PrintedLine) => marks.number !== undefined || opensPoint(text);

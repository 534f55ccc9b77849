/** Blocks → articles: each headline owns the text up to the next; sections own what follows them. */
import { type Passage, readPassage } from '../2-lines/passage.ts';
import type { Credits } from '../2-lines/profile.ts';
import type { Block } from '../3-blocks/blocks.ts';
import {
  partBracketedName,
  partCredit,
  partLeadingCredit,
  partNameBehindFrom,
  partNamesBehindDash,
} from './credit.ts';
import { readHeadlineCredits } from './headline-credits.ts';
import type { Article, UnsureMatch } from './issue.ts';
import { readUsualCredits } from './usual-credits.ts';

export interface Placed {
  articles: Article[];
  unplaced: Passage[];
  /** Every printed section and column line, also those that repeat one. */
  sectionLines: Passage[];
  /** Matches of headline and text that might well be others. */
  unsure: UnsureMatch[];
}

interface Column {
  passage: Passage;
  heading?: number;
  /** It lasts up to the next column; one that does not names a single headline. */
  lasts: boolean;
}

/** Gives every block of the body its place; text before any headline of its section has none. */
export function placeArticles(source: string, blocks: readonly Block[], credits?: Credits): Placed {
  const articles: Article[] = [];
  const unplaced: Passage[] = [];
  let section: Passage | undefined;
  let column: Column | undefined;
  let divided = false;
  let open: Article | undefined;
  let above: Passage | undefined;
  const creditsAbove = standAbove(blocks);
  const inDivided = dividedSections(blocks);

  for (const [index, block] of blocks.entries()) {
    const { role, passage } = block;
    const heading = block.lines[0]?.line.marks.heading;
    if (role === 'section') {
      // A page may repeat its section's name at the top; the article goes on.
      const same = section && readPassage(source, section) === readPassage(source, passage);
      section = same ? section : passage;
      column = undefined;
      divided = false;
      open = undefined;
    } else if (role === 'subsection') {
      divided = divided || blocks[index - 1]?.role === 'section';
      const setOff = isSetOff(block);
      const lasts = heading !== undefined || setOff || (divided && inDivided[index] === true);
      // What brackets set off, its level does not end.
      column = { passage, lasts, ...(heading !== undefined && !setOff && { heading }) };
      open = undefined;
    } else if (role === 'headline') {
      // Levels may differ from line to line for no reason: what a column stands right above is its own.
      const under = blocks[index - 1]?.role === 'subsection';
      if (column && !under && !isBelow(column, heading)) column = undefined;
      open = startArticle(passage, section, column?.passage);
      if (column && !column.lasts) column = undefined;
      if (above) closeWith(open, above);
      above = undefined;
      articles.push(open);
    } else if (role === 'credit') {
      const next = blocks[index + 1]?.role;
      if (next === 'headline' && (creditsAbove || open?.credit)) above = passage;
      else if (open && !open.credit) closeWith(open, passage);
      else unplaced.push(passage);
    } else if (role === 'paragraph') {
      if (open) open.paragraphs.push(passage);
      else unplaced.push(passage);
    }
  }
  for (const article of articles) {
    openWithCredit(source, article);
    closeWithLastParagraph(source, article, credits);
  }
  if (credits !== 'none') {
    readHeadlineCredits(source, articles);
    readUsualCredits(source, articles);
  }
  const sectionLines = blocks
    .filter(({ role }) => role === 'section' || role === 'subsection')
    .map(({ passage }) => passage);
  return { articles, unplaced, sectionLines, unsure: [] };

  function closeWith(article: Article, passage: Passage) {
    // A line that was read as a credit without a sign of its own is one of bare names.
    const found =
      partCredit(source, passage, credits) ??
      partCredit(source, passage, credits ?? 'closing') ??
      partBracketedName(source, passage) ??
      partNamesBehindDash(source, passage) ??
      partNameBehindFrom(source, passage);
    if (!found) article.paragraphs.push(passage);
    else Object.assign(article, { credit: found.credit, organizations: found.organizations });
  }
}

/** For each block, whether the section around it holds several columns. */
function dividedSections(blocks: readonly Block[]): boolean[] {
  const columns: number[] = [0];
  const sections = blocks.map(({ role }) => {
    if (role === 'section') columns.push(0);
    const section = columns.length - 1;
    if (role === 'subsection') columns[section] = (columns[section] ?? 0) + 1;
    return section;
  });
  return sections.map((section) => (columns[section] ?? 0) > 1);
}

/** 〖下基层系列活动〗 is set off for more than one headline; a bare line is part of the one below it. */
const isSetOff = ({ lines }: Block) => {
  const marks = lines[0]?.line.marks;
  return Boolean(marks?.bracket ?? marks?.enclosed ?? marks?.number);
};

/** Fewer credits that stand close to the headline below are no habit. */
const leastNear = 2;

/**
 * Whether `来源：甲` stands above the headlines of this bulletin: it does when one stands there
 * with no text before it that it could close, or each has a blank line above and none below.
 */
function standAbove(blocks: readonly Block[]): boolean {
  const credits = blocks.flatMap(({ role }, index) => (role === 'credit' ? [index] : []));
  const above = credits.filter((index) => blocks[index + 1]?.role === 'headline');
  const gapOf = (index: number) => blocks[index]?.lines[0]?.line.gap ?? 0;
  const near = above.filter((index) => gapOf(index) > gapOf(index + 1));
  return (
    (near.length >= leastNear && near.length === credits.length) ||
    above.some(
      (index) => !['paragraph', 'headline', 'credit'].includes(blocks[index - 1]?.role ?? ''),
    )
  );
}

/** A column without a heading level names the headline below it; one with a level, all deeper ones. */
function isBelow(column: Column, heading: number | undefined): boolean {
  return column.heading === undefined || heading === undefined || heading > column.heading;
}

function startArticle(headline: Passage, section?: Passage, subsection?: Passage): Article {
  return {
    headline,
    ...(section && { section }),
    ...(subsection && { subsection }),
    organizations: [],
    paragraphs: [],
  };
}

/** `【港区总工会】港区总工会举办……` */
function openWithCredit(source: string, article: Article) {
  if (article.credit) return;
  const found = partLeadingCredit(source, article.headline);
  if (!found) return;
  article.headline = found.text;
  article.credit = found.credit;
  article.organizations = found.organizations;
}

/** Takes the credit at the end of an article's last paragraph out of it. */
export function closeWithLastParagraph(source: string, article: Article, credits?: Credits) {
  const last = article.paragraphs.at(-1);
  if (article.credit || !last) return;
  const found = partCredit(source, last, credits);
  if (!found) return;
  article.credit = found.credit;
  article.organizations = found.organizations;
  article.paragraphs.pop();
  if (found.text.length > 0) article.paragraphs.push(found.text);
}

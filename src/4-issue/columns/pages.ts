/**
 * Pages whose columns were read out of order, as sequences of parts: texts, fragments of headlines,
 * labels and section names, in the order in which the file has them.
 */
import type { Passage } from '../../2-lines/passage.ts';
import { cutPassage, readPassage } from '../../2-lines/passage.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import type { Block } from '../../3-blocks/blocks.ts';
import { tellsHappening } from '../../3-blocks/signs/happening.ts';
import { looksLikeOrganization } from '../../3-blocks/signs/organization.ts';
import { isSectionName } from '../../3-blocks/signs/section-name.ts';
import { opensLikeNews } from '../../3-blocks/signs/sentence.ts';
import { pageGap } from '../../3-blocks/survey/display-runs.ts';

export type PartKind = 'section' | 'fragment' | 'label' | 'text';

export interface Part {
  kind: PartKind;
  passage: Passage;
  text: string;
  /** 0-based place among the parts of its page. */
  index: number;
  /** Blank lines before it. */
  gap: number;
  /** Width of its widest line, in Han characters: texts of one column are equally wide. */
  width: number;
  /** Printed lines that it takes. */
  lines: number;
}

export type ColumnPage = Part[];

/** A province stands for its association: 浙江, 北京, 新疆兵团 */
const province =
  /^(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|新疆兵团|台湾|香港|澳门)$/u;

/** Cuts the body of a bulletin into pages: a new one begins after a wide gap or a page's end. */
export function columnPages(source: string, blocks: readonly Block[]): ColumnPage[] {
  const pages: ColumnPage[] = [];
  for (const { line, part } of blocks.flatMap((block) => partsOf(source, block))) {
    if (pages.length === 0 || line.newPage || line.gap >= pageGap) pages.push([]);
    const page = pages.at(-1) as ColumnPage;
    page.push({ ...part, index: page.length });
  }
  return nameSections(pages);
}

interface LoosePart {
  line: PrintedLine;
  part: Omit<Part, 'index'>;
}

function partsOf(source: string, block: Block): LoosePart[] {
  const lines = block.lines.map(({ line }) => line);
  if (block.role === 'paragraph') return textParts(source, block.passage, lines);
  // Whether two lines are one headline is for the matching to say, which sees the texts.
  return lines.map((line) => {
    const text = readPassage(source, [line.core]);
    return {
      line,
      part: {
        kind: kindOf(text, line),
        passage: [line.core],
        text,
        gap: line.gap,
        width: line.width,
        lines: 1,
      },
    };
  });
}

function textParts(source: string, passage: Passage, lines: readonly PrintedLine[]): LoosePart[] {
  const line = lines[0] as PrintedLine;
  const width = Math.max(...lines.map((each) => each.width));
  const text = readPassage(source, passage);
  const make = (kind: PartKind, from: number, to: number): LoosePart => {
    const part = cutPassage(source, passage, from, to);
    return {
      line,
      part: {
        kind,
        passage: part,
        text: readPassage(source, part),
        gap: line.gap,
        width,
        lines: lines.length,
      },
    };
  };
  // `中国岩石力学与工程学会 日前，……`: a label that was set beside the text's first line.
  const [label = ''] = /^\S+(?=\s)/u.exec(text) ?? [];
  const glued = looksLikeOrganization(label) && opensLikeNews(text.slice(label.length).trim());
  if (!glued) return [make('text', 0, text.length)];
  return [make('label', 0, label.length), make('text', label.length, text.length)];
}

function kindOf(text: string, line: PrintedLine): PartKind {
  if (isSectionName(text) || line.marks.bracket) return 'section';
  const isName = (word: string) => province.test(word) || namesOne(word);
  return text.split(/\s+/u).every(isName) ? 'label' : 'fragment';
}

/** `中国岩石力学与工程学会` names one; `中国科协与黑龙江省人民政府` two, and so tells of both. */
function namesOne(word: string): boolean {
  if (!looksLikeOrganization(word) || tellsHappening(word) || /一行|到|赴/u.test(word))
    return false;
  const [first, ...rest] = word.split(/[与和]/u);
  return rest.length === 0 || !looksLikeOrganization(first ?? '');
}

/** No place is longer when it stands for its association, in UTF-16 units: 山城, 石河子 */
const longestPlace = 3;

/** A word or two of a few characters, which the texts of the page speak of, say where it comes from. */
function isPlaceIn(spoken: string, text: string): boolean {
  return text
    .split(/\s+/u)
    .every(
      (word) =>
        /^\p{Script=Han}{2,}$/u.test(word) && word.length <= longestPlace && spoken.includes(word),
    );
}

/** What has more parts is no page, and not matched. */
const mostParts = 400;

/** What opens several pages is the name of their section, whatever it looks like. */
function nameSections(pages: readonly ColumnPage[]): ColumnPage[] {
  const openings = new Map<string | undefined, number>();
  for (const [first] of pages) openings.set(first?.text, (openings.get(first?.text) ?? 0) + 1);
  return pages.map((page) => {
    if (page.length > mostParts) return page;
    const spoken = page.flatMap(({ kind, text }) => (kind === 'text' ? [text] : [])).join('\n');
    return page.map((part) => {
      const recurs = (openings.get(part.text) ?? 0) > 1;
      if (part.kind !== 'text' && recurs) return { ...part, kind: 'section' };
      return part.kind === 'fragment' && isPlaceIn(spoken, part.text)
        ? { ...part, kind: 'label' }
        : part;
    });
  });
}

/** Lines with roles → blocks: a headline, a paragraph or a section line, however many lines it takes. */
import type { Span } from '../2-lines/lines.ts';
import { closingBracket } from '../2-lines/marks.ts';
import type { Page, PrintedLine } from '../2-lines/printed.ts';
import { type Decision, decide } from './decide.ts';
import { type Grammar, inOrder } from './grammar.ts';
import type { Role } from './roles.ts';
import { survey } from './survey.ts';

export type BlockRole = Exclude<Role, 'headline, continued' | 'paragraph, continued'>;

export interface Block {
  role: BlockRole;
  /** What the block says, marks left out. */
  passage: Span[];
  /** Its printed lines, and how each was decided. */
  lines: { line: PrintedLine; decision: Decision }[];
}

const continues: Partial<Record<Role, BlockRole>> = {
  'headline, continued': 'headline',
  'paragraph, continued': 'paragraph',
};

/** Reads a page into its blocks, in the order of the source. */
export function readBlocks(page: Page, grammar: Grammar = inOrder): Block[] {
  const decisions = decide(survey(page), grammar);
  const blocks: Block[] = [];
  page.printed.forEach((line, index) => {
    const decision = decisions[index] as Decision;
    const continued = continues[decision.role];
    const open = blocks.at(-1);
    if (continued && open) {
      open.passage.push(said(line, continued));
      open.lines.push({ line, decision });
      return;
    }
    const role = decision.role as BlockRole;
    blocks.push({ role, passage: [said(line, role)], lines: [{ line, decision }] });
  });
  return blocks.map((block) => withoutBrackets(page.source, block));
}

/** Roles that a bullet or number only sets off; elsewhere it is part of the text. */
const setOff: readonly BlockRole[] = ['section', 'subsection', 'headline', 'contents entry'];

/** `【会员企业拿下首张⏎原产地声明】`: brackets around a headline of several lines set it off as well. */
function withoutBrackets(source: string, block: Block): Block {
  const [first, last] = [block.passage[0], block.passage.at(-1)];
  if (!setOff.includes(block.role) || !first || !last || first === last) return block;
  const close = closingBracket(source[first.start] ?? '');
  if (!close || source[last.end - 1] !== close) return block;
  if (source.slice(first.start, first.end).includes(close)) return block;
  const passage = [...block.passage];
  passage[0] = { ...first, start: first.start + 1 };
  passage[passage.length - 1] = { ...last, end: last.end - 1 };
  return { ...block, passage };
}

function said(line: PrintedLine, role: BlockRole): Span {
  if (setOff.includes(role)) return line.core;
  // `- 引文格式使用，19人次；` in an article: the mark of a list is printed, as ● and 1. are.
  const start =
    role === 'paragraph' && line.marks.list ? line.line.printed.start : line.plain.start;
  return { start, end: line.plain.end };
}

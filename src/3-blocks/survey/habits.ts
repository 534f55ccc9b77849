/**
 * Habits: lines of one bulletin that are set alike are alike. What most lines of a setting were
 * read as at first sight settles the few that were doubtful.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import type { Role } from '../roles.ts';
import { isCentred, isParagraphIndent } from './indents.ts';
import { styleOf } from './section-style.ts';

/** For each line that follows a habit, the role that lines of its setting have. */
export type Habits = ReadonlyMap<number, Role>;

/** Fewer lines of a setting make no habit. */
const leastLines = 3;
/** Of a setting's lines, this share must have been read alike. */
const leastAlike = 0.75;

/** Roles of the body that a setting can tell; continued lines have none of their own. */
const told: readonly Role[] = ['section', 'subsection', 'headline', 'paragraph'];

/** Finds the habits of a bulletin from what its lines were read as at first sight. */
export function findHabits(lines: readonly PrintedLine[], roles: readonly Role[]): Habits {
  const settings = new Map<string, Map<Role, number>>();
  const keys = lines.map((line) => settingOf(line, lines[line.index + 1]));
  keys.forEach((key, index) => {
    const role = roles[index];
    if (key === undefined || !role || !told.includes(role)) return;
    const counts = settings.get(key) ?? new Map<Role, number>();
    counts.set(role, (counts.get(role) ?? 0) + 1);
    settings.set(key, counts);
  });
  const habits = new Map<number, Role>();
  keys.forEach((key, index) => {
    const habit = key === undefined ? undefined : habitOf(settings.get(key));
    if (habit && isTold(roles[index])) habits.set(index, habit);
  });
  return habits;
}

/** Masthead, contents and colophon have settings of their own. */
const isTold = (role: Role | undefined) =>
  role !== undefined &&
  !['masthead', 'contents title', 'contents entry', 'colophon'].includes(role);

function habitOf(counts: ReadonlyMap<Role, number> = new Map()): Role | undefined {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [common] = [...counts].sort(([, one], [, other]) => other - one);
  if (!common || all < leastLines || common[1] < all * leastAlike) return undefined;
  return common[0];
}

/** How a line is set: its mark, its indent, and the blank lines around it; nothing for bare lines. */
function settingOf(line: PrintedLine, next: PrintedLine | undefined): string | undefined {
  const mark = line.marks.heading ? 'heading' : (styleOf(line) ?? (line.marks.strong && 'strong'));
  const centred = isCentred(line);
  // Lines without any mark are set like all others, however many blank lines there are.
  if (!mark && !centred) return undefined;
  const indent = centred ? 'centred' : isParagraphIndent(line) ? 'indented' : 'flush';
  const closes = next?.newPage ? '' : (next?.gap ?? 1) > 0 ? 'blank below' : 'close below';
  return [mark ?? 'bare', indent, closes].join(' ');
}

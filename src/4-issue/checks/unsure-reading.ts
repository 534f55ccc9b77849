import type { Span } from '../../2-lines/lines.ts';
import type { Decision } from '../../3-blocks/decide.ts';
import { type Role, roleNames } from '../../3-blocks/roles.ts';
import { isDoubtful } from '../margins.ts';
import { type Check, finding, shorten } from './check.ts';

/** A line that might as well be something else. */
export const unsureReading: Check = ({ issue: { outOfOrder, corrected }, blocks }) =>
  blocks
    .flatMap(({ lines }) => lines)
    .filter(({ decision }) => isDoubtful(decision))
    // Out of order, the matching decides what a display line is.
    .filter(({ decision: { role, runnerUp } }) => !outOfOrder || isProse(role) || isProse(runnerUp))
    .filter(({ line }) => !isSettled(corrected?.settled, line.plain))
    .map(({ line, decision }) => {
      const [read, other] = namesOf(decision);
      return finding('unsure-reading', [line.plain], shorten(line.text), read, other);
    });

/** The editors have looked at it. */
const isSettled = (settled: readonly Span[] = [], { start, end }: Span) =>
  settled.some((span) => span.start < end && start < span.end);

const isProse = (role: Role) => role === 'paragraph' || role === 'paragraph, continued';

const namesOf = ({ role, runnerUp }: Decision) => [roleNames[role], roleNames[runnerUp]] as const;

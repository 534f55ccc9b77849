import type { Decision } from '../../3-blocks/decide.ts';
import { type Role, roleNames } from '../../3-blocks/roles.ts';
import { isDoubtful } from '../margins.ts';
import { type Check, finding, shorten } from './check.ts';

/** A line that might as well be something else. */
export const unsureReading: Check = ({ issue: { outOfOrder }, blocks }) =>
  blocks
    .flatMap(({ lines }) => lines)
    .filter(({ decision }) => isDoubtful(decision))
    // Out of order, the matching decides what a display line is.
    .filter(({ decision }) => !outOfOrder || isProse(decision.role))
    .map(({ line, decision }) => {
      const [read, other] = namesOf(decision);
      return finding('unsure-reading', [line.plain], shorten(line.text), read, other);
    });

const isProse = (role: Role) => role === 'paragraph' || role === 'paragraph, continued';

const namesOf = ({ role, runnerUp }: Decision) => [roleNames[role], roleNames[runnerUp]] as const;

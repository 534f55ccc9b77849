import { isContentsTitle } from '../../2-lines/contents/title.ts';
import { type LinkRule, links } from '../evidence.ts';
import { colophonLabel } from '../signs/colophon.ts';

/**
 * `编委会主任：江白` below the contents, before any text: who made the issue, printed at its head and not at its
 * end. Nothing else of a masthead stands there.
 */
export const imprint: LinkRule = ({ lines, firstProse }, index) => {
  const labelled = (at: number) => colophonLabel(lines[at]?.text ?? '') !== undefined;
  const stands = index < firstProse && labelled(index) && hasContentsAbove(lines, index);
  if (!stands) return [links(['contents entry'], -20, 'masthead')];
  const goesOn = labelled(index - 1) ? [links(['masthead'], 11, 'masthead')] : [];
  return [links(['contents entry'], 14, 'masthead'), ...goesOn];
};

const hasContentsAbove = (lines: readonly { coreText: string }[], index: number) =>
  lines.slice(0, index).some(({ coreText }) => isContentsTitle(coreText));

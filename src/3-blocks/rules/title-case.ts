import { type LineRule, proseRoles, speaks } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';
import { isTitleCase } from '../survey/title-case.ts';

/** `Forest Fire Prevention Open Day` — where headlines capitalize their words, prose does not. */
export const titleCase: LineRule = ({ lines, creditEnds, usesTitleCase }, index) => {
  const text = lines[index]?.text ?? '';
  if (creditEnds[index] || endingOf(text) !== 'open') return [];
  const is = isTitleCase(text);
  if (is === undefined) return [];
  if (is) return [speaks(1.5, 'headline', 'headline, continued'), speaks(-1, 'paragraph')];
  // Where no headline does, `Who pays when a barge breaks its moorings` may be one as well.
  const weight = usesTitleCase ? -2.5 : -0.5;
  return [
    speaks(weight, 'headline', 'headline, continued', 'section'),
    speaks(usesTitleCase ? 1 : 0, ...proseRoles),
  ];
};

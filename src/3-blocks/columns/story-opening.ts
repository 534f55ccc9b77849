import { type LineRule, speaks } from '../evidence.ts';
import { opensStory } from '../signs/sentence.ts';
import { standsInsideColumn } from './inside-column.ts';

/** `2月25日，由天桥区科协主办……` — what opens as a story does hardly goes on with a line, be it a headline's. */
export const storyOpening: LineRule = (survey, index) =>
  opensStory(survey.lines[index]?.text ?? '') && !standsInsideColumn(survey, index)
    ? [speaks(2, 'paragraph'), speaks(-1, 'paragraph, continued')]
    : [];

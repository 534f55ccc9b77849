import { type LineRule, speaks } from '../evidence.ts';
import { opensStory } from '../signs/sentence.ts';

/** `2月25日，由天桥区科协主办……` — what opens as a story does hardly goes on with a line, be it a headline's. */
export const storyOpening: LineRule = ({ lines }, index) =>
  opensStory(lines[index]?.text ?? '')
    ? [speaks(2, 'paragraph'), speaks(-1, 'paragraph, continued')]
    : [];

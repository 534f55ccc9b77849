import type { PrintedLine } from '../../2-lines/printed.ts';
import { type Check, finding } from './check.ts';

/** Headlines numbered 1. 2. 4.: the third may stand in the text of the second, which is the place to look. */
export const numberingSkips: Check = ({ blocks, excerpt }) => {
  const headlines = blocks.filter(({ role }) => role === 'headline');
  return headlines.flatMap(({ lines, passage }, index) => {
    const next = headlines[index + 1];
    const [here, other] = [numberOf(lines[0]?.line), numberOf(next?.lines[0]?.line)];
    const skips = here && other && here.style === other.style && other.value > here.value + 1;
    if (!next || !skips) return [];
    const quoted = excerpt(passage);
    const found = finding('numbering-skips', passage, quoted, here.value, other.value);
    return [{ ...found, related: next.passage }];
  });
};

const numberOf = (line: PrintedLine | undefined) => line?.marks.number;

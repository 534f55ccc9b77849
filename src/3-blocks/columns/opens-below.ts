import { type LinkRule, links, proseRoles } from '../evidence.ts';
import { endsInFunctionWord } from '../signs/function-word.ts';
import { endingOf, holdsSentenceEnd, opensLikeNews } from '../signs/sentence.ts';
import { pageGap } from '../survey/display-runs.ts';
import { widestHeadline } from '../survey/prose.ts';
import type { Survey } from '../survey.ts';
import { standsInsideColumn } from './inside-column.ts';

/** No headline takes more lines. */
const mostLines = 4;

/**
 * `听专家讲秋天，居民直呼过瘾` `为丰富职工业余生活，……` — lines after the end of a text that end no
 * sentence, and then a line that opens as news does: they were headlines, as wide as their column or not.
 */
export const opensBelow: LinkRule = (survey, index) => {
  if (!opensLikeNews(survey.lines[index]?.text ?? '')) return [];
  if (standsInsideColumn(survey, index)) return [];
  return standsBelowDisplay(survey, index) ? [links(proseRoles, -5, 'paragraph, continued')] : [];
};

/** `记者从县科协获悉，《工作要点》已于` — whatever comes next, even a day, goes on with it. */
const leadsOn = (text: string) => opensLikeNews(text) || endsInFunctionWord(text);

function standsBelowDisplay({ lines }: Survey, index: number): boolean {
  for (let above = index - 1; above >= Math.max(0, index - mostLines); above--) {
    const line = lines[above];
    const before = lines[above - 1];
    if (!line || line.width > widestHeadline || holdsSentenceEnd(line.text)) return false;
    if (endingOf(line.text) !== 'open' || leadsOn(line.text)) return false;
    const bounded = line.newPage || line.gap >= pageGap;
    if (!before || bounded || endingOf(before.text) === 'sentence') return true;
  }
  return false;
}

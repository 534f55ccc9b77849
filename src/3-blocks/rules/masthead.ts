import { looksLikePublication } from '../../2-lines/publication.ts';
import { type LineRule, speaks } from '../evidence.ts';
import { colophonLabel } from '../signs/colophon.ts';
import {
  dateIn,
  issueNumber,
  latinNumber,
  publisherLabel,
  volume,
  wholeNumber,
} from '../signs/masthead.ts';
import { looksLikeOrganization } from '../signs/organization.ts';
import type { Survey } from '../survey.ts';

/** A masthead takes no more lines than this. */
const longest = 12;
const note =
  /内部资料|内部刊物|注意保存|请勿外传|准印证|本期共\s*\d+\s*[篇页版]|内部发行|內部資料/u;

/** Number, date, title and publisher at the head of a bulletin. */
export const masthead: LineRule = (survey, index) => {
  const text = survey.lines[index]?.text ?? '';
  if (index >= Math.min(longest, survey.firstProse)) return [speaks(-3, 'masthead')];
  if (hasNumber(text)) return [speaks(6, 'masthead'), speaks(-3, 'headline')];
  const dated = dateIn(text);
  if (dated && text.length - (dated.end - dated.start) < 30) {
    return [speaks(5, 'masthead'), speaks(-2, 'headline')];
  }
  if (!numberNear(survey)) return index === 0 ? [speaks(0.5, 'masthead')] : [];
  if (note.test(text) || colophonLabel(text)) return [speaks(3, 'masthead')];
  const name = text.replace(publisherLabel, '');
  if (looksLikePublication(survey.lines[index]?.coreText ?? '')) return [speaks(3, 'masthead')];
  if (looksLikeOrganization(name) || name !== text) return [speaks(3, 'masthead')];
  if (index === 0) return [speaks(2, 'masthead')];
  // Section, label and headline may stand right below a masthead, without a word between.
  return survey.displayRuns.has(index) ? [speaks(-1, 'masthead')] : [];
};

/** The line prints the number of an issue: `第 7 期` `总第60期` `Vol. 3 No. 7` */
function hasNumber(text: string): boolean {
  const number = issueNumber.exec(text) ?? wholeNumber.exec(text);
  if (number) return number.index < 30 && text.length < 80;
  return volume.test(text) || /^.{0,60}\bNo\. ?\d|\bIssue \d/iu.test(text)
    ? latinNumber.test(text) || volume.test(text)
    : false;
}

function numberNear({ lines, firstProse }: Survey): boolean {
  return lines
    .slice(0, Math.min(longest, firstProse))
    .some(({ text }) => hasNumber(text) || dateIn(text));
}

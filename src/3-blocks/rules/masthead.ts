import { closeDigits } from '../../2-lines/numbers.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import { looksLikePublication } from '../../2-lines/publication.ts';
import { toSimplified } from '../../2-lines/simplified.ts';
import { type LineRule, speaks } from '../evidence.ts';
import { colophonLabel } from '../signs/colophon.ts';
import {
  dateIn,
  headsPost,
  issueNumber,
  latinNumber,
  newsletterOf,
  publisherLabel,
  supervisorLabel,
  volume,
  wholeNumber,
} from '../signs/masthead.ts';
import { looksLikeOrganization } from '../signs/organization.ts';
import { isSectionName } from '../signs/section-name.ts';
import type { Survey } from '../survey.ts';

/** A masthead takes no more lines than this. */
const longest = 12;
const note =
  /内部资料|内部刊物|注意保存|请勿外传|准印证|本期共\s*\d+\s*[篇页版]|内部发行|內部資料/u;

const headline = ['headline', 'headline, continued'] as const;

/** Number, date, title and publisher at the head of a bulletin. */
export const masthead: LineRule = (survey, index) => {
  const text = closeDigits(survey.lines[index]?.text ?? '');
  if (index >= Math.min(longest, survey.firstProse)) return [speaks(-3, 'masthead')];
  if (index === 0 && headsPost(text)) return [speaks(14, 'masthead')];
  if (hasNumber(text) && !isNumbered(survey.lines[index]))
    return [speaks(6, 'masthead'), speaks(-3, ...headline)];
  const close = closeOf(text);
  const dated = dateIn(close);
  if (dated && close.length - (dated.end - dated.start) < 30) {
    const rest = close.slice(0, dated.start) + close.slice(dated.end);
    // 某市卫生健康委员会　　2023年12月28日: publisher and day are all that it says.
    const against = looksLikeOrganization(rest.trim()) ? -6 : -2;
    return [speaks(5, 'masthead'), speaks(against, ...headline)];
  }
  if (!numberNear(survey)) return index === 0 ? [speaks(0.5, 'masthead')] : [];
  const complete = !moreBelow(survey, index);
  if (complete && isUnderlinedApart(survey.lines[index])) return [speaks(-4, 'masthead')];
  const opensBody = complete && namesNews(survey, index);
  if (namesIssue(survey.lines[index]) && !opensBody) return [speaks(3, 'masthead')];
  if (index === 0) return [speaks(2, 'masthead')];
  // Once number, date and publisher are told, what follows is something else.
  if (complete) return [speaks(afterAll(survey.lines[index]), 'masthead')];
  // Section, label and headline may stand right below a masthead, without a word between.
  return survey.displayRuns.has(index) ? [speaks(-1, 'masthead')] : [];
};

/** `发布单位：` `浏览次数：213` beside the day on which a web page came out. */
const webDetail =
  /(?:[发發]布|更新|信息|文章|内容)?(?:单位|部门|机构|时间|日期|来源|作者)\s*[:：]|(?:浏览|点击|阅读|访问)(?:次数|量|数)?\s*[:：]\s*\d*(?:\s*次)?|字号\s*[:：].*$/gu;

/** What a line says, set close: 某行办公室                 2024年4月3日 is no longer for standing at both ends. */
const closeOf = (text: string) => text.replace(webDetail, ' ').replace(/\s{2,}/gu, ' ');

/** The line is a publication's title, its publisher or a note such as 内部资料. */
function namesIssue(line: PrintedLine | undefined): boolean {
  const text = toSimplified(line?.text ?? '');
  if (note.test(text) || colophonLabel(text) || looksLikePublication(line?.coreText ?? '')) {
    return true;
  }
  if (newsletterOf.test(text) || supervisorLabel.test(text)) return true;
  const name = text.replace(publisherLabel, '');
  return looksLikeOrganization(name) || name !== text;
}

/** `Society News`, underlined and apart from the lines above: no publisher's name below a title is. */
const isUnderlinedApart = (line: PrintedLine | undefined) =>
  line !== undefined && line.index > 1 && line.gap > 0 && line.ruled.below && !line.ruled.above;

/** 最新动态 where a title stands above: publications are called so, and sections too. */
function namesNews({ lines, mastheadNumber }: Survey, index: number): boolean {
  const line = lines[index];
  if (!line || !isSectionName(line.coreText)) return false;
  if (publisherLabel.test(line.text) || index <= mastheadNumber) return false;
  return lines.slice(0, mastheadNumber + 1).some(({ coreText }) => namesTitle(coreText));
}

/** A line of a masthead that says its title, beside a number or alone. */
const namesTitle = (text: string) =>
  looksLikePublication(text) || looksLikePublication(text.split(/[\s（(〔第]|\d/u)[0] ?? '');

/** `会　议` apart from a masthead that is complete is no part of it. */
const afterAll = (line: PrintedLine | undefined) =>
  !line || line.gap === 0 ? -1.5 : isSectionName(line.coreText) ? -4 : -2.5;

/** Whether a number, a date or a publisher stands further down in the head. */
const moreBelow = ({ lines, firstProse }: Survey, index: number) =>
  lines
    .slice(index + 1, Math.min(longest, firstProse))
    .some((line) => printsIssue(line) || namesIssue(line));

/** `（一）校友讲坛第100期：` is a headline that tells of another number. */
const isNumbered = (line: PrintedLine | undefined) => line?.marks.number !== undefined;

/** Words that may stand beside the number of an issue: another number, a date, whose it is. */
const besideNumber = /[（(〔[].*$|\d|[年月日期卷第总總号號星周]|[\s\p{P}]/gu;
/** More words than these below a number tell of something else, in UTF-16 units. */
const longestBeside = 4;

/** `校友讲坛第100期：从实验室到生产线` goes on after the number as no masthead does. */
function tellsMore(text: string, number: RegExpExecArray): boolean {
  const rest = text.slice(number.index + number[0].length);
  if (!/^[：:]?\s*\p{Script=Han}/u.test(rest) || looksLikeOrganization(rest.trim())) return false;
  const words = rest.replace(publisherLabel, '').replaceAll(besideNumber, '');
  return words.length > longestBeside && !looksLikePublication(words) && !dateIn(rest);
}

/** The line prints the number of an issue: `第 7 期` `总第60期` `Vol. 3 No. 7` */
function hasNumber(text: string): boolean {
  const number = issueNumber.exec(text) ?? wholeNumber.exec(text);
  if (number) return number.index < 30 && text.length < 80 && !tellsMore(text, number);
  return volume.test(text) || /^.{0,60}\bNo\. ?\d|\bIssue \d/iu.test(text)
    ? latinNumber.test(text) || volume.test(text)
    : false;
}

function numberNear({ lines, firstProse }: Survey): boolean {
  return lines.slice(0, Math.min(longest, firstProse)).some(printsIssue);
}

/** The line prints the number or the date of an issue. */
function printsIssue(line: PrintedLine): boolean {
  const text = closeDigits(line.text);
  return hasNumber(text) || dateIn(text) !== undefined;
}

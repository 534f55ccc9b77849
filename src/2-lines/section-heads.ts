/** Names of sections at the tops of their pages, which look like running heads. */
import type { Line } from './lines.ts';
import { pairsOf } from './pairs.ts';

/** `市县动态` `会员风采` at the top of all pages but the first may well be the last section's name. */
const sectionName =
  /^\p{Script=Han}{2,6}([动動][态態]|要[闻聞]|之窗|之[声聲]|[风風]采|公告|[简簡][讯訊]|园地|風采|[专專][栏欄]|[视視]窗)$/u;

/**
 * It sounds like a section's name, and unlike all that the masthead says; or, where other sections are named,
 * not like its title: 学会动态 is not short for 学会通讯.
 */
export function namesSection(
  text: string,
  masthead: readonly Line[],
  body: readonly Line[],
): boolean {
  const kind = sectionName.exec(text)?.[1];
  if (kind === undefined) return false;
  const title = masthead.map((line) => line.text).join('\n');
  const others = body.some((line) => line.text !== text && sectionName.test(line.text));
  if (others && !title.includes(kind)) return true;
  const said = pairsOf(title);
  return ![...pairsOf(text)].some((pair) => said.has(pair));
}

/** `各地科协` — few characters, and none of a rank, a date or a note such as 内部资料. */
const bareName = /^(?!.*(?:内部|內部|资料|資料|[年月期号號刊报報讯訊]))\p{Script=Han}{2,6}$/u;

/** ■ 公共文化 【学会动态】 — what is set off so opens a section, or closes the page that bears its name. */
const setOff = /^[\p{Ps}\p{So}]\s*(.+?)\s*[\p{Pe}\p{So}]?$/u;

/**
 * A short name at the edges of pages that no line of the masthead says is a section's where it is set off, or
 * where other words run over the pages.
 */
export function namesOwnSection(
  text: string,
  masthead: readonly Line[],
  hasHeads: boolean,
): boolean {
  const core = setOff.exec(text)?.[1];
  const name = core ?? text;
  const said = pairsOf(masthead.map((line) => line.text).join('\n'));
  const own = bareName.test(name) && ![...pairsOf(name)].every((pair) => said.has(pair));
  return own && (core !== undefined || hasHeads);
}

/** Makes up the archive that the benchmark builds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MadeUpIssue, makeIssue } from '../../test/corpus/articles.ts';
import { layouts } from '../../test/corpus/layouts.ts';
import { seeded } from '../../test/corpus/random.ts';

const layout = layouts.find(({ name }) => name === 'plain lines with blank lines');
const series = 4;
const issuesPerYear = 24;
const firstYear = 2000;

/** The printed text of a made-up issue, in the layout that is most like the samples. */
export function print(issue: MadeUpIssue, seed: number): string {
  if (!layout) throw new Error('the layout of the benchmark is gone');
  return layout.set(issue, seeded(seed)).text;
}

const count = ({ sections }: MadeUpIssue) =>
  sections.reduce((sum, { articles }) => sum + articles.length, 0);

/** The issue without the articles that would be too many, so that the archive has a round number. */
function cut(issue: MadeUpIssue, articles: number): MadeUpIssue {
  let left = articles;
  const sections = issue.sections.flatMap(({ name, articles: own }) => {
    const kept = own.slice(0, left);
    left -= kept.length;
    return kept.length > 0 ? [{ name, articles: kept }] : [];
  });
  return { ...issue, sections };
}

/** An issue as one of a few bulletins that appear twice a month, so that no two are the same. */
function inSeries(seed: number): MadeUpIssue {
  const issue = makeIssue(seed);
  const { publication, publisher } = makeIssue(seed % series);
  const past = Math.floor(seed / series);
  const year = firstYear + Math.floor(past / issuesPerYear);
  const number = (past % issuesPerYear) + 1;
  const month = String(Math.ceil(number / 2)).padStart(2, '0');
  const date = `${year}-${month}-${number % 2 ? '08' : '22'}`;
  return { ...issue, publication, publisher, year, number, wholeNumber: past + 1, date };
}

/** Writes so many bulletins, each of one issue. */
export function writeBulletins(contentDir: string, bulletins: number): void {
  const folder = folderOf(contentDir);
  for (let seed = 0; seed < bulletins; seed++) writeBulletin(folder, seed, inSeries(seed));
}

function folderOf(contentDir: string): string {
  const folder = join(contentDir, 'bulletins');
  mkdirSync(folder, { recursive: true });
  return folder;
}

function writeBulletin(folder: string, seed: number, issue: MadeUpIssue): string {
  const text = print(issue, seed);
  writeFileSync(join(folder, `bulletin-${String(seed).padStart(5, '0')}.txt`), text);
  return text;
}

/** Issues with that many articles in all. */
export function* madeUpIssues(articles: number): Generator<MadeUpIssue> {
  let left = articles;
  for (let seed = 0; left > 0; seed++) {
    const issue = cut(inSeries(seed), left);
    left -= count(issue);
    yield issue;
  }
}

/** Writes bulletins with that many articles in all; tells how many files and bytes they are. */
export function writeArchive(contentDir: string, articles: number) {
  const folder = folderOf(contentDir);
  let [issues, bytes] = [0, 0];
  for (const issue of madeUpIssues(articles)) {
    bytes += Buffer.byteLength(writeBulletin(folder, issues, issue));
    issues++;
  }
  return { issues, bytes };
}

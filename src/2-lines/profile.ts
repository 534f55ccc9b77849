/**
 * Publication profiles: what an editor knows of a publication that no general reading can know.
 * A profile belongs to a bulletin whose first lines print its title; it only adds evidence.
 */
import { splitLines } from './lines.ts';
import { toSimplified } from './simplified.ts';

/** Where names without a label or parentheses are credits, or the labels that credits bear. */
export type Credits = 'closing' | 'heading' | 'none' | readonly string[];

export interface Profile {
  /** The title by which the archive knows the publication. */
  title: string;
  /** The title as it is printed at times. */
  aliases: readonly string[];
  publisher?: string;
  /** Names of the usual sections. */
  sections: readonly string[];
  credits?: Credits;
  runningHeads: readonly string[];
}

/** No masthead takes more printed lines, nor more UTF-16 units. */
const mastheadLines = 12;
const mastheadLength = 4000;

/** Words as they are compared: 〈科 協 動 態〉 is 科协动态. */
export const bareWords = (words: string): string =>
  toSimplified(words)
    .replace(/[\s#*《》〈〉【】〖〗[\]]+/gu, '')
    .toLowerCase();

export const titlesOf = ({ title, aliases }: Profile): string[] => [title, ...aliases];

/** The profile whose title stands in the masthead; among namesakes, the one whose publisher does. */
export function profileFor(text: string, profiles: readonly Profile[]): Profile | undefined {
  if (profiles.length === 0) return undefined;
  const lines = firstLines(text);
  const said = new Set(lines.flatMap(readings).map(bareWords));
  const titled = profiles.filter((profile) =>
    titlesOf(profile).some((title) => said.has(bareWords(title))),
  );
  if (titled.length < 2) return titled[0];
  const published = titled.filter(({ publisher }) => {
    const name = publisher && bareWords(publisher);
    return name && lines.some((line) => bareWords(line).includes(name));
  });
  return published.length === 1 ? published[0] : undefined;
}

/** Whether the first lines of a bulletin print a title. */
export const printsTitle = (text: string, title: string): boolean =>
  firstLines(text).flatMap(readings).map(bareWords).includes(bareWords(title));

const firstLines = (text: string): string[] =>
  splitLines(text.slice(0, mastheadLength))
    .map((line) => line.text)
    .filter((line) => line !== '')
    .slice(0, mastheadLines);

/** What a line may say: all of it, what stands before a number, each word, and with the line below. */
function readings(line: string, index: number, lines: readonly string[]): string[] {
  const beforeNumber = line.replace(/[\d０-９（(〔第].*$/u, '');
  return [line, beforeNumber, ...line.split(/\s+/u), `${line}${lines[index + 1] ?? ''}`];
}

/**
 * Whether two articles report the same event. No link is better than a wrong one: institutions write
 * the same sentences about every meeting, so equal words are not enough, and one fact that differs
 * where it should not (the day, the twelfth or thirteenth, who reports) outweighs them all.
 */
import { sharedBy } from './shingles.ts';
import type { Story } from './story.ts';

/** A bulletin reports an event within a season; later it is another year's. In days. */
const longestDelay = 120;
/** Fewer runs of four letters in common are a name and a date. */
const fewestShared = 30;
/** So long a text is not printed twice word for word unless it is the same. */
const manyShared = 120;
/** 科协 alone names nobody; in letters. */
const shortestName = 4;

/** How much of the shorter text the longer has too, if they are the same story; otherwise 0. */
export function sameStory(one: Story, other: Story): number {
  if (contradict(one, other)) return 0;
  const shared = sharedBy(one.shingles, other.shingles);
  const share = shared / Math.max(1, Math.min(one.shingles.length, other.shingles.length));
  const alike = shareOf(one.headline, other.headline);
  const told = haveDay(one) && haveDay(other);
  const known = told ? isSameEvent(share, shared, alike, byWhom(one, other)) : undefined;
  return (known ?? isSameText(one, other, share, shared, alike)) ? share : 0;
}

/** Both name the day: less of the text need be the same. */
function isSameEvent(share: number, shared: number, alike: number, by: Relation): boolean {
  if (shared < fewestShared) return false;
  if (share >= 0.45) return true;
  return by === 'same' && share >= 0.2 && alike >= 0.4;
}

/** A day is missing: the text itself must be the same, and no standing notice of one publication. */
function isSameText(one: Story, other: Story, share: number, shared: number, alike: number) {
  const neither = !haveDay(one) && !haveDay(other);
  if (neither && one.publication === other.publication) return false;
  if (shared >= manyShared && share >= 0.95) return true;
  if (shared < fewestShared || share < 0.65) return false;
  return byWhom(one, other) === 'same' || alike >= 0.4;
}

const haveDay = ({ days }: Story) => days.length > 0;

/** They cannot tell of the same event. */
function contradict(one: Story, other: Story): boolean {
  return (
    (one.day !== undefined &&
      other.day !== undefined &&
      Math.abs(one.day - other.day) > longestDelay) ||
    (haveDay(one) && haveDay(other) && !shareLeadingDay(one, other)) ||
    haveOtherNumbers(one, other) ||
    byWhom(one, other) === 'apart'
  );
}

/** The day that one begins with is named in the other: further days are deadlines and anniversaries. */
function shareLeadingDay(one: Story, other: Story): boolean {
  const [first = ''] = one.days;
  const [otherFirst = ''] = other.days;
  return other.days.includes(first) || one.days.includes(otherFirst);
}

/** 第十二届年会 is not 第十三届年会, 2022年度工作会 not 2023年度工作会. */
function haveOtherNumbers(one: Story, other: Story): boolean {
  const { numbered, years, ordinals } = one;
  const isSameTitle = numbered.words === other.numbered.words;
  if (isSameTitle && numbered.numbers !== other.numbered.numbers) return true;
  if (areApart(years, other.years)) return true;
  for (const [thing, numbers] of ordinals) {
    const others = other.ordinals.get(thing);
    if (others && areApart(numbers, others)) return true;
  }
  return false;
}

function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((value) => other.has(value));
}

type Relation = 'same' | 'apart' | 'unknown';

/** Whether the organizations that report them have to do with each other. */
function byWhom(one: Story, other: Story): Relation {
  const isNamed = (story: Story, name: string) =>
    story.organizations.includes(name) ||
    (name.length >= shortestName && story.letters.includes(name));
  const isRelated =
    one.organizations.some((name) => isNamed(other, name) || isPart(name, other.organizations)) ||
    other.organizations.some((name) => isNamed(one, name) || isPart(name, one.organizations));
  if (isRelated) return 'same';
  return one.organizations.length > 0 && other.organizations.length > 0 ? 'apart' : 'unknown';
}

/** 西城区科协 is part of 北京市西城区科协. */
const isPart = (name: string, names: readonly string[]) =>
  name.length >= shortestName && names.some((longer) => longer.includes(name));

function shareOf(one: Uint32Array, other: Uint32Array): number {
  return sharedBy(one, other) / Math.max(1, Math.min(one.length, other.length));
}

/** How many articles a section or an organization has in each year: a chart as numbers. */
import { type Article, type Catalog, yearOf } from './catalog.ts';

/** A bar of the chart: `x` and `width` in percent of its width, `y` and `height` in pixels. */
export interface Bar {
  readonly year: number;
  readonly count: number;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  /** The middle, where the labels stand. */
  readonly middle: number;
  readonly showsYear: boolean;
  readonly showsCount: boolean;
}

export interface Activity {
  /** Pixels for a few years, so that bars stay bars; else all the width there is. */
  readonly width: string;
  readonly bars: readonly Bar[];
  /** From the first year with articles to the last, those without in between. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** Articles of unknown year. */
  readonly undated: number;
}

/** Pixels: where the bars begin and where they stand. */
const TOP = 18;
const BASE = 98;
/** Labels of more years would run into each other on a narrow screen. */
const MOST_LABELS = 6;
const SLOT_OF_FEW = 48;
const MOST_COUNTS = 10;
const BAR_OF_SLOT = 0.7;
/** A misprinted year may lie a thousand years away: then only years with issues are shown. */
const LONGEST_SPAN = 100;

/** The years that every chart of the archive shows, so that one can be compared with another. */
export function yearsOfArchive({ issues }: Catalog): number[] {
  const years = [...new Set(issues.flatMap((issue) => knownYear(yearOf(issue))))];
  return through(years.sort((a, b) => a - b));
}

/** Nothing where no article has a year. */
export function activityOf(
  articles: readonly Article[],
  years: readonly number[],
): Activity | undefined {
  const counts = new Map<number, number>();
  let undated = 0;
  for (const { issue } of articles) {
    const [year] = knownYear(yearOf(issue));
    if (year === undefined) undated += 1;
    else counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size === 0) return undefined;
  const most = Math.max(...counts.values());
  const peak = years.find((year) => counts.get(year) === most);
  const slot = 100 / years.length;
  const step = Math.ceil(years.length / MOST_LABELS);
  const bars = years.map((year, at) => {
    const count = counts.get(year) ?? 0;
    // One article among thousands is seen all the same.
    const height = count === 0 ? 0 : Math.max(2, Math.round((count / most) * (BASE - TOP)));
    return {
      year,
      count,
      x: rounded((at + (1 - BAR_OF_SLOT) / 2) * slot),
      width: rounded(slot * BAR_OF_SLOT),
      middle: rounded((at + 0.5) * slot),
      y: BASE - height,
      height,
      showsYear: (years.length - 1 - at) % step === 0,
      showsCount: count > 0 && (years.length <= MOST_COUNTS || year === peak),
    };
  });
  const met = [...counts.keys()];
  const [first, last] = [Math.min(...met), Math.max(...met)];
  return {
    width: years.length > MOST_LABELS ? '100%' : `${years.length * SLOT_OF_FEW}`,
    bars,
    years: bars
      .filter(({ year }) => year >= first && year <= last)
      .map(({ year, count }) => ({ year, count })),
    undated,
  };
}

function knownYear(year: string | undefined): number[] {
  return year === undefined ? [] : [Number(year)];
}

function through(years: readonly number[]): number[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const span = years.length === 0 ? 0 : last - first + 1;
  return span > LONGEST_SPAN ? [...years] : Array.from({ length: span }, (_, at) => first + at);
}

/** Two decimals: the same bytes on every machine. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

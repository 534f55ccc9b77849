/**
 * Furniture: what a page carries besides its text. Rules, folios and running heads are told
 * from the line itself and from standing at a page's edge; they are kept, but read past.
 */
import type { Look } from '../1-text/source-text.ts';
import type { Line } from './lines.ts';
import { looksLikePublication } from './publication.ts';

export type Furniture = 'rule' | 'folio' | 'running head';

/** `---`, `————`, `* * *` */
const rule = /^(?:[-—–―_=*~━─－＿﹏…·\s]{3,}|([\p{P}\p{S}])\1{3,})$/u;
/** `<!-- page 2 -->` `</div>` — what a converter left, with nothing said in it. */
const tag = /^(?:<!--.{0,200}-->|<\/?[a-z][^<>]{0,200}>)$/iu;
/** `— 3 —`, `- 3 -`, `第3页`, `第 3 页 共 8 页`, `Page 3 of 8`, `3 / 8` */
const folio =
  /^(?:[-—–－·•~～]+\s*\d{1,4}\s*[-—–－·•~～]+|[[［]?第\s*\d{1,4}\s*[页頁版][\]］]?(?:[，,/\s]*共\s*\d{1,4}\s*[页頁版])?|page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|\d{1,4}\s*\/\s*\d{1,4})$/iu;
/** `第3页`, `page 3`, `— 3 —`, `·3·`, as it stands beside a running head. */
const folioBeside =
  '(?:第\\s*\\d{1,4}\\s*[页頁]|page\\s+\\d{1,4}|[-—–·•~～]\\s*\\d{1,4}\\s*[-—–·•~～])';
/** `北京科协动态　　第3页` `Institute Newsletter    Page 1` — a running head with its folio. */
const headWithFolio = new RegExp(
  `^(?:[^。，；]{1,60}(?:\\s{2,}|\\s*[|｜·•]\\s*|\\u3000)${folioBeside}|${folioBeside}(?:\\s{2,}|\\s*[|｜·•]\\s*|\\u3000)[^。，；]{1,60})$`,
  'iu',
);
const bareNumber = /^\d{1,3}$/u;

/** One of a kind is no series. */
const leastRepeats = 2;
/** A running head stands at half of all page breaks; a section's name at the top of its own pages does not. */
const leastShareOfPages = 0.5;
/** No running head is longer than this many UTF-16 units. */
const longestRunningHead = 40;

/**
 * Says which lines are furniture, by index of the line; running heads may be known beforehand, and
 * `looks` are by line too.
 */
export function findFurniture(
  lines: readonly Line[],
  usualHeads: readonly string[] = [],
  looks: ReadonlyMap<number, Look> = new Map(),
): Map<number, Furniture> {
  const printed = lines.filter((line) => line.text !== '');
  const furniture = new Map<number, Furniture>();
  for (const line of printed) {
    if (looks.get(line.index)?.furniture) {
      furniture.set(line.index, bareNumber.test(line.text) ? 'folio' : 'running head');
    }
    if (rule.test(line.text) || tag.test(line.text)) furniture.set(line.index, 'rule');
    else if (folio.test(line.text) || headWithFolio.test(line.text)) {
      furniture.set(line.index, 'folio');
    }
  }
  for (const line of titleHeads(printed)) furniture.set(line.index, 'running head');
  for (const line of bareFolios(printed)) furniture.set(line.index, 'folio');
  for (const line of knownHeads(printed, usualHeads)) furniture.set(line.index, 'running head');
  // Each of these looks at all edges; what one takes must not make a series shorter for another.
  const heads = [mastheadAgain, saidAgain, runningHeads].flatMap((find) =>
    find(printed, furniture),
  );
  for (const line of heads) furniture.set(line.index, 'running head');
  return furniture;
}

/** More bare numbers than one in so many lines are a table's, not folios. */
const fewestLinesPerFolio = 8;

/** Numbers alone on their lines are folios when they count up through the bulletin. */
function bareFolios(printed: readonly Line[]): Line[] {
  const numbers = printed.filter((line) => bareNumber.test(line.text));
  const counting = numbers.every(
    (line, i) => i === 0 || Number(line.text) > Number(numbers[i - 1]?.text),
  );
  return counting && numbers.length * fewestLinesPerFolio <= printed.length ? numbers : [];
}

/** A title stands on one of the first lines, in a masthead of any form. */
const firstLines = 4;
/** Shorter words would be found by chance, in UTF-16 units. */
const shortestTitle = 4;
const plainWords = (text: string) => text.replace(/[\s#*]+/gu, '');
/** What a running head says besides the title: `2023年第4期（总第60期）` `第3页` `July 2019` `No. 4` */
const besideTitle =
  /^(?:[\d\p{P}\p{S}年月日号期总總第页頁卷共〇一二三四五六七八九十]|January|February|March|April|May|June|July|August|September|October|November|December|Vol(?:ume)?|No|Number|Issue|Page)*$/iu;

/** A sentence that stops here goes on behind what stands between. */
const unfinished = /[^。！？!?；：…”』）)\]】]$/u;

/** The publication's title alone, or with number, date and folio, far below the masthead. */
function titleHeads(printed: readonly Line[]): Line[] {
  const titles = printed
    .slice(0, firstLines)
    .map(({ text }) => plainWords(text).replace(/[\d（(〔第].*$/u, ''))
    .filter((title) => title.length >= shortestTitle && looksLikePublication(title));
  return printed.filter((line, at) => {
    if (at < firstLines * 2 || !saysOneOf(titles, line)) return false;
    // 基层组织动态 alone may as well name a section, unless a sentence goes on around it.
    return /\d/u.test(line.text) || unfinished.test(printed[at - 1]?.text ?? '');
  });
}

/** The line says one of some titles, alone or with number, date and folio. */
function saysOneOf(titles: readonly string[], { text }: Line): boolean {
  if (text.length > longestRunningHead * 2) return false;
  const words = plainWords(text);
  return titles.some(
    (title) => words.includes(title) && besideTitle.test(words.replace(title, '')),
  );
}

/** Running heads that are known of a publication; one that stands once may be a headline. */
function knownHeads(printed: readonly Line[], usualHeads: readonly string[]): Line[] {
  return usualHeads.flatMap((head) => {
    const found = printed.slice(firstLines).filter((line) => saysOneOf([plainWords(head)], line));
    return found.length >= leastRepeats ? found : [];
  });
}

/** The first lines down to the last that prints a number or a date; entries of the contents follow them. */
function mastheadOf(printed: readonly Line[]): Line[] {
  const first = printed.slice(0, firstLines);
  const last = first.findLastIndex(({ text }) =>
    /\d|第.{1,4}期|[〇零一二三四五六七八九]月/u.test(text),
  );
  return first.slice(0, Math.max(1, last + 1));
}

/** Words that a line of the masthead says, whatever they are, without its numbers and dates. */
const mastheadWords = (masthead: readonly Line[]) =>
  masthead
    .map(({ text }) =>
      plainWords(text).replace(/[（(〔第]?\d.*$|第[〇一二三四五六七八九十].*$/u, ''),
    )
    .filter((words) => words.length >= shortestTitle);

/** `119 工作周讯` above `- 1 -`: beside a page's end, the masthead's words are a running head. */
function mastheadAgain(printed: readonly Line[], known: ReadonlyMap<number, Furniture>): Line[] {
  const head = mastheadOf(printed);
  const masthead = head.map(({ text }) => plainWords(text).toLowerCase());
  const words = mastheadWords(head).map((each) => each.toLowerCase());
  return edgesOf(printed, known)
    .filter(({ index }) => index > (printed[firstLines]?.index ?? Number.POSITIVE_INFINITY))
    .filter(({ text }) => {
      const own = plainWords(text).toLowerCase();
      if (masthead.includes(own)) return true;
      return words.some((word) => own.includes(word) && besideTitle.test(own.replace(word, '')));
    });
}

const prose = /^.{12,}[，。；]|[，。；].{12,}$/u;

/** `采风手记` above the rest of a paragraph: a section said before, where no headline follows. */
function saidAgain(printed: readonly Line[], known: ReadonlyMap<number, Furniture>): Line[] {
  const text = printed.filter((line) => !known.has(line.index));
  const places = new Map(text.map((line, at) => [line.index, at]));
  // What the contents say again is a headline; what the body says again, above prose, is none.
  const body = text.slice(text.findIndex((line) => prose.test(line.text)));
  const said = new Map<string, number>();
  for (const line of body) if (!said.has(line.text)) said.set(line.text, line.index);
  return edgesOf(printed, known).filter((line) => {
    const after = text[(places.get(line.index) ?? 0) + 1]?.text ?? '';
    return (said.get(line.text) ?? line.index) < line.index && prose.test(after);
  });
}

/** Short lines beside a page's end that end no sentence. */
function edgesOf(printed: readonly Line[], known: ReadonlyMap<number, Furniture>): Line[] {
  const isFolio = (line: Line | undefined) => line && known.get(line.index) === 'folio';
  return printed.filter(
    (line, i) =>
      !known.has(line.index) &&
      line.text.length <= longestRunningHead &&
      !/[。；，、：]$/u.test(line.text) &&
      (line.newPage ||
        printed[i + 1]?.newPage ||
        isFolio(printed[i - 1]) ||
        isFolio(printed[i + 1])),
  );
}

/** A short line that recurs beside page breaks, whatever digits it carries, runs over the pages. */
function runningHeads(printed: readonly Line[], known: ReadonlyMap<number, Furniture>): Line[] {
  const pattern = (line: Line) => line.text.replace(/\d+/gu, '0').replace(/\s+/gu, '');
  const atEdge = edgesOf(printed, known);
  const folios = [...known.values()].filter((kind) => kind === 'folio').length;
  const pages = Math.max(folios, printed.filter((line) => line.newPage).length);
  const least = Math.max(leastRepeats, pages * leastShareOfPages);
  const repeats = new Map<string, number>();
  for (const line of atEdge) repeats.set(pattern(line), (repeats.get(pattern(line)) ?? 0) + 1);
  return atEdge.filter((line) => (repeats.get(pattern(line)) ?? 0) >= least);
}

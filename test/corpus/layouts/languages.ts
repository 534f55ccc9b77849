import * as colophons from '../setting/colophons.ts';
import * as credits from '../setting/credits.ts';
import { layout } from '../setting/layout.ts';
import { oneNumberLine, traditionalMasthead, volumeAndNumber } from '../setting/mastheads.ts';
import {
  after,
  aroundHeadings,
  broken,
  centredHeadline,
  folios,
  grouped,
  indented,
  listed,
  nowhere,
  silentCuts,
} from '../setting/parts.ts';
import { halfWidth } from '../setting/spelling.ts';
import { wrap } from '../setting/wrap.ts';

const traditional = { language: 'zh-Hant' } as const;
const english = { language: 'en' } as const;

/** Other scripts, other languages, other punctuation. */
export const languageLayouts = [
  layout('half-width punctuation', () => ({
    masthead: oneNumberLine,
    contents: listed('目录提要', 'shortened', '- ●'),
    credit: credits.halfWidthBrackets,
    respell: halfWidth,
    pages: silentCuts(24),
  })),
  layout(
    'Traditional Chinese',
    () => ({
      masthead: traditionalMasthead,
      contents: listed('本期目錄', 'full', '● '),
      credit: credits.traditionalLabel,
    }),
    traditional,
  ),
  layout(
    'Traditional Chinese, broken lines',
    (_, random) => {
      const han = random.int(24, 38);
      return {
        masthead: traditionalMasthead,
        contents: null,
        headline: centredHeadline(han + 8, han * 2, '　'),
        paragraph: broken(han, '　　'),
        blanks: nowhere,
        pages: { ...folios(30, (page) => `第 ${page} 頁`), blank: false },
      };
    },
    traditional,
  ),
  layout(
    'English',
    () => ({
      masthead: volumeAndNumber,
      contents: grouped('In this issue', '', '', '  - '),
      section: (name) => [name],
      credit: credits.englishLabel,
      colophon: colophons.englishLines,
    }),
    english,
  ),
  layout(
    'English, broken lines',
    () => ({
      masthead: volumeAndNumber,
      contents: listed('Contents', 'full', '* '),
      section: (name) => [`★ ${name} ★`],
      headline: after('■ '),
      credit: credits.englishLine,
      paragraph: (text) => wrap(text, 76),
      colophon: colophons.englishLines,
    }),
    english,
  ),
  layout(
    'half-width punctuation, broken lines',
    (_, random) => ({
      credit: credits.halfWidthBrackets,
      headline: centredHeadline(48, 76, ' '),
      paragraph: broken(random.int(28, 40), '　　'),
      respell: halfWidth,
      blanks: aroundHeadings,
    }),
    { heldOut: true },
  ),
  layout(
    'numbered English',
    () => ({
      masthead: volumeAndNumber,
      contents: null,
      section: null,
      headline: (title, { inIssue }) => [`${inIssue}. ${title}`],
      paragraph: indented,
      credit: credits.englishLine,
      colophon: colophons.englishLines,
    }),
    { heldOut: true, language: 'en' },
  ),
];

import { layout } from '../setting/layout.ts';
import { bracketedYear, oneNumberLine } from '../setting/mastheads.ts';
import {
  aroundHeadings,
  balanced,
  beforeArticles,
  broken,
  folios,
  indented,
  leaders,
  nowhere,
  runningHeads,
  silentCuts,
} from '../setting/parts.ts';

/** Page ends that fall into the text. */
export const pageLayouts = [
  layout('pages cut paragraphs silently', () => ({ pages: silentCuts(18) })),
  layout('folios between dashes', () => ({
    masthead: oneNumberLine,
    paragraph: indented,
    pages: folios(22, (page) => `— ${page} —`),
  })),
  layout('folios with hyphens, no blank lines', () => ({
    paragraph: indented,
    blanks: nowhere,
    pages: { ...folios(20, (page) => `- ${page} -`), blank: false },
  })),
  layout('第…页 and form feeds', () => ({
    contents: leaders('目录', 'full', '·'),
    pages: { ...folios(22, (page) => `第${page}页`), formFeed: true },
  })),
  layout('form feeds alone', () => ({
    pages: { ...silentCuts(20), formFeed: true, blank: false },
    blanks: beforeArticles,
  })),
  layout('running heads, broken lines', (issue, random) => {
    const han = random.int(26, 42);
    return {
      masthead: bracketedYear,
      headline: (title) => balanced(title, han * 2 - 4),
      paragraph: broken(han, '　　'),
      blanks: aroundHeadings,
      pages: runningHeads(random.int(24, 40), issue.publication, (page) => `— ${page} —`),
    };
  }),
  layout('running heads with the number, no blank lines', (issue, random) => {
    const han = random.int(26, 42);
    const head = `${issue.publication}  ${issue.year}年第${issue.number}期`;
    return {
      headline: (title) => balanced(title, han * 2 - 4),
      paragraph: broken(han, '　　'),
      blanks: nowhere,
      pages: { ...runningHeads(random.int(24, 40), head, String), blank: false },
    };
  }),
  layout(
    'running heads, folio and form feed, long paragraphs',
    (issue) => ({
      paragraph: indented,
      pages: {
        ...runningHeads(22, `${issue.publisher}　${issue.publication}`, (page) => `· ${page} ·`),
        formFeed: true,
      },
    }),
    { heldOut: true },
  ),
];

/** What a printed line can be, and the grammar of a bulletin: which role may follow which. */
import type { Message } from '../diagnostics.ts';

export const roles = [
  'masthead',
  'contents title',
  'contents entry',
  'section',
  'subsection',
  'headline',
  'headline, continued',
  'credit',
  'paragraph',
  'paragraph, continued',
  'colophon',
] as const;

export type Role = (typeof roles)[number];

export const roleNames: Record<Role, Message> = {
  masthead: { en: 'masthead', zh: '报头' },
  'contents title': { en: 'the heading of the contents', zh: '目录标题' },
  'contents entry': { en: 'an entry of the contents', zh: '目录条目' },
  section: { en: 'a section', zh: '栏目名' },
  subsection: { en: 'a column name', zh: '小栏目名' },
  headline: { en: 'a headline', zh: '标题' },
  'headline, continued': { en: 'a continued headline', zh: '标题续行' },
  credit: { en: 'a credit', zh: '署名' },
  paragraph: { en: 'a paragraph', zh: '段落' },
  'paragraph, continued': { en: 'a continued paragraph', zh: '段落续行' },
  colophon: { en: 'colophon', zh: '版权行' },
};

const body: readonly Role[] = [
  'section',
  'subsection',
  'headline',
  'headline, continued',
  'credit',
  'paragraph',
  'paragraph, continued',
];
/** Continuations need something to continue; a bulletin's body begins with one of these. */
const bodyStart: readonly Role[] = ['section', 'subsection', 'headline', 'credit', 'paragraph'];

/** Roles that a bulletin may open with. */
export const first: readonly Role[] = [
  'masthead',
  'contents title',
  'contents entry',
  ...bodyStart,
];

/**
 * For each role, the roles of the next printed line. Masthead, contents, body and colophon stand in this order; who
 * made the issue may be told below the contents as well.
 */
export const next: Record<Role, readonly Role[]> = {
  masthead: ['masthead', 'contents title', 'contents entry', ...bodyStart],
  'contents title': ['contents entry'],
  'contents entry': ['contents entry', 'masthead', ...bodyStart],
  section: ['section', 'subsection', 'headline', 'credit', 'paragraph', 'colophon'],
  subsection: ['headline', 'credit', 'paragraph'],
  headline: [...bodyStart, 'headline, continued', 'colophon'],
  'headline, continued': [...bodyStart, 'headline, continued', 'colophon'],
  credit: [...bodyStart, 'colophon'],
  paragraph: [...bodyStart, 'paragraph, continued', 'colophon'],
  'paragraph, continued': [...bodyStart, 'paragraph, continued', 'colophon'],
  colophon: ['colophon'],
};

export const isBody = (role: Role) => body.includes(role);

/** The pages for editors, which a public build may leave out. */
import type { Strings } from './strings/index.ts';

const PAGES = ['review', 'audit', 'statistics'] as const;

/** Templates of the pages, from the project's root. */
export const editorsTemplates = PAGES.map((page) => `templates/pages/${page}.njk`);

/** Where they are, and what they are called. */
export function editorsPages({ editors }: Strings): { name: string; address: string }[] {
  return PAGES.map((page) => ({ name: editors[page], address: `/${page}/` }));
}

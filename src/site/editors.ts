/** The pages for editors, which a public build may leave out. */
import type { Strings } from './strings/index.ts';

/** Where each lies, by the name of its template. */
const PAGES = {
  review: '/review/',
  audit: '/audit/',
  statistics: '/statistics/',
  unresolved: '/organizations/unresolved/',
} as const;

type Page = keyof typeof PAGES;

/** Templates of the pages, from the project's root. */
export const editorsTemplates = Object.keys(PAGES).map((page) => `templates/pages/${page}.njk`);

/** Where they are, and what they are called. */
export function editorsPages({ editors }: Strings): { name: string; address: string }[] {
  return Object.entries(PAGES).map(([page, address]) => ({ name: editors[page as Page], address }));
}

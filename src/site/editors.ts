/** The pages for editors, which a public build may leave out. */
import type { Strings } from './strings/index.ts';

/** Where each lies, by the name of its template. */
const PAGES = {
  review: '/review/',
  audit: '/audit/',
  statistics: '/statistics/',
  unresolved: '/organizations/unresolved/',
} as const;

const names = Object.keys(PAGES) as (keyof typeof PAGES)[];

/** Templates of the pages, from the project's root. */
export const editorsTemplates = names.map((page) => `templates/pages/${page}.njk`);

/** Where they are, and what they are called. */
export function editorsPages({ editors }: Strings): { name: string; address: string }[] {
  return names.map((page) => ({ name: editors[page], address: PAGES[page] }));
}

/** What an article is known by: as the editors corrected it, else as the bulletin prints it. */
import { readPassage } from '../2-lines/passage.ts';
import type { Article } from './issue.ts';

/** The title of an article: the editors' where they corrected it, else the printed headline. */
export function titleOf(source: string, { headline, corrected }: Article): string {
  return corrected?.title ?? readPassage(source, headline);
}

/** The section of an article as corrected, else as printed. */
export function sectionOf(source: string, { section, corrected }: Article): string | undefined {
  return corrected?.section === undefined
    ? section && readPassage(source, section)
    : (corrected.section ?? undefined);
}

/** The column of an article as corrected, else as printed. */
export function subsectionOf(
  source: string,
  { subsection, corrected }: Article,
): string | undefined {
  return corrected?.subsection === undefined
    ? subsection && readPassage(source, subsection)
    : (corrected.subsection ?? undefined);
}

/** The organizations of an article as corrected, else as printed. */
export function organizationsOf(
  source: string,
  { organizations, corrected }: Article,
): readonly string[] {
  return corrected?.organizations ?? organizations.map((passage) => readPassage(source, passage));
}

/** The one place that knows at which address a page lies, and that it lies inside the site. */
import { extname } from 'node:path';
import { slugOf } from './slug.ts';

/** A path segment that can neither leave its folder nor need escaping in an address. */
const SAFE_SEGMENT = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

/** Served under their own names, these would run as pages of the site: `source.html.txt` does not. */
const ACTIVE_FORMATS = new Set(['.htm', '.html', '.xhtml', '.xml', '.svg', '.js', '.mjs', '.css']);

function segment(text: string): string {
  if (!SAFE_SEGMENT.test(text)) {
    throw new Error(
      `Unexpected address part ${JSON.stringify(text)}, expected ASCII letters, digits, - or _`,
    );
  }
  return text;
}

export function issueAddress(issueId: string): string {
  return `/issues/${segment(issueId)}/`;
}

/** `name` is the file's name without `.md`. */
export function articleAddress(issueId: string, name: string): string {
  return `${issueAddress(issueId)}${segment(name)}/`;
}

export function sectionAddress(name: string): string {
  return `/sections/${slugOf(name)}/`;
}

export function organizationAddress(name: string): string {
  return `/organizations/${slugOf(name)}/`;
}

/** A page for each year of the calendar, and one for issues of unknown year. */
export function yearAddress(year: number | undefined): string {
  return `/years/${year === undefined ? 'unknown' : segment(String(year).padStart(4, '0'))}/`;
}

/**
 * Addresses of publications: after the title, and where that is taken, after title and publisher.
 * A publication that comes after another in the list takes nothing from it.
 */
export function publicationAddresses(
  publications: readonly { publication: string; publisher: string | undefined }[],
): string[] {
  const taken = new Set<string>();
  return publications.map(({ publication, publisher = '' }) => {
    let slug = slugOf(publication);
    if (taken.has(slug)) slug = slugOf(`${publication}${publisher}`);
    for (let copy = 2, first = slug; taken.has(slug); copy++) slug = `${first}-${copy}`;
    taken.add(slug);
    return `/publications/${slug}/`;
  });
}

/** Address of the page that holds all texts of an issue; no article is called so. */
export function wholeIssueAddress(issueId: string): string {
  return `${issueAddress(issueId)}full/`;
}

/** Address of the raw bulletin as it came. */
export function sourceAddress(issueId: string, fileName: string): string {
  const extension = extname(fileName).toLowerCase();
  const plain = /^\.[a-z0-9]+$/.test(extension) ? extension : '';
  return `${issueAddress(issueId)}source${plain}${ACTIVE_FORMATS.has(plain) || !plain ? '.txt' : ''}`;
}

/** Address of a page that shows the raw bulletin's text; pages count from 1. */
export function sourcePageAddress(issueId: string, page: number): string {
  return `${issueAddress(issueId)}source/${page === 1 ? '' : `${page}/`}`;
}

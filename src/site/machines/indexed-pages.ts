/** Which of the pages written may be indexed: the pages themselves say so. */

const NO_INDEX = '<meta name="robots" content="noindex">';

/** Addresses from the site's root. Files beside pages, such as 404.html, are none. */
export function indexedPages(
  results: readonly { url: string | false; content?: string }[],
): string[] {
  return results.flatMap(({ url, content }) =>
    url !== false && url.endsWith('/') && !content?.includes(NO_INDEX) ? [url] : [],
  );
}

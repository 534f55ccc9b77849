/** The text in an article's page, without what is only that page's: the addresses of its paragraphs. */

/** Markdown makes no such element, and what looks like one in a bulletin is escaped. */
const TEXT = /<div class="text"[^>]*>([\s\S]*?)<\/div>/u;

/** `<a class="paragraph" href="#p1" aria-label="第 1 段"></a>` */
const PARAGRAPH_LINK = /<a class="paragraph"[^>]*><\/a>/gu;

/** `<p id="p1">` */
const PARAGRAPH_ID = /(<(?:p|li|pre|figure|h[1-6])\b[^<>]*?) id="p\d+"/gu;

/** Empty where the article has none. */
export function textOfPage(html: string): string {
  const text = TEXT.exec(html)?.[1] ?? '';
  return text.replace(PARAGRAPH_LINK, '').replace(PARAGRAPH_ID, '$1').trim();
}

/** Which fonts of a page are bold; a PDF says it in their names alone. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** `NotoSansCJKsc-Bold` `FZXBSJW` (方正小标宋) `SimHei` `STHeiti` — black types set headings in Chinese print. */
const boldName = /bold|black|heavy|semibold|demi|hei(?:ti)?\b|simhei|xbs|黑|粗/iu;

/** The names that a page gives to its bold fonts. */
export async function boldFonts(
  page: PDFPageProxy,
  names: readonly string[],
): Promise<Set<string>> {
  // Fonts are named only to those who draw the page; pictures are left out of that.
  await page.getOperatorList().catch(() => undefined);
  return new Set([...new Set(names)].filter((name) => boldName.test(fontName(page, name))));
}

function fontName(page: PDFPageProxy, name: string): string {
  const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
  return String((font as { name?: string } | undefined)?.name ?? '');
}

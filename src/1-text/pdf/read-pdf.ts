/** A PDF → its text, by where it stands on the pages. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { mostCharacters, mostPages } from '../limits.ts';
import { setText } from '../set-text.ts';
import type { DocumentProblem, SourceText } from '../source-text.ts';
import { boldFonts } from './fonts.ts';
import type { PageRows } from './furniture.ts';
import { linesOf } from './lines-of.ts';
import { type PlacedText, rowsOf } from './rows.ts';

/** A stamp on each page is no text of a bulletin; fewer characters a page than this are no text. */
const fewest = 10;

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Reads the bytes of a PDF; its pictures are not looked at, and nothing in it is run. */
export async function readPdf(bytes: Uint8Array): Promise<SourceText | DocumentProblem> {
  const loading = getDocument({
    // The reader keeps what it is given for itself.
    data: new Uint8Array(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    useWorkerFetch: false,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    return await readPages(await loading.promise);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') return { problem: 'protected-document' };
    return { problem: 'broken-document', reason: 'not whole' };
  } finally {
    await loading.destroy();
  }
}

async function readPages(document: PDFDocumentProxy): Promise<SourceText | DocumentProblem> {
  if (document.numPages > mostPages) return { problem: 'oversized-document', limit: 'pages' };
  const pages: PageRows[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const pieces = await readPieces(page);
    characters += pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
    if (characters > mostCharacters) return { problem: 'oversized-document', limit: 'characters' };
    const [, bottom = 0, , top = 0] = page.view;
    pages.push({ rows: rowsOf(pieces), height: top - bottom });
    page.cleanup();
  }
  if (characters < fewest * document.numPages) return { problem: 'scanned-document' };
  return setText(linesOf(pages));
}

async function readPieces(page: PDFPageProxy): Promise<PlacedText[]> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const isBold = await boldFonts(
    page,
    items.flatMap((item) => ('fontName' in item ? item.fontName : [])),
  );
  return items.flatMap((item): PlacedText[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, , , left = 0, base = 0] = item.transform as number[];
    const size = Math.hypot(a, b) || item.height || 1;
    const bold = isBold.has(item.fontName);
    return [{ text: item.str, left, right: left + item.width, base, size, bold }];
  });
}

/** One reader for each format, loaded only where documents of the format come. */
import type { DocumentFormat } from '../format.ts';
import type { DocumentProblem, SourceText } from '../source-text.ts';

export type ReadDocument = (bytes: Uint8Array) => Promise<SourceText | DocumentProblem>;

export const readers: Record<DocumentFormat, () => Promise<ReadDocument>> = {
  html: async () => (await import('../html/read-html.ts')).readHtml,
  docx: async () => (await import('../docx/read-docx.ts')).readDocx,
  pdf: async () => (await import('../pdf/read-pdf.ts')).readPdf,
};

/** The part of the catalogue of messages about files that cannot be ingested. */
import type { Entries, Message } from './message.ts';

export const fileMessages = {
  'empty-file': () => ({
    severity: 'error',
    en: 'the file is empty; expected the text of a bulletin. Put the text in, or remove the file',
    zh: '文件是空的；应为简报正文。请补入正文，或移走该文件',
  }),
  'binary-file': (kind: Message, remedy: Message) => ({
    severity: 'error',
    en: `found ${kind.en}; expected text, HTML, .docx or PDF. ${remedy.en}`,
    zh: `发现${kind.zh}；应为文本、HTML、.docx 或 PDF。${remedy.zh}`,
  }),
  'broken-document': (reason: Message) => ({
    severity: 'error',
    en: `the document cannot be read: ${reason.en}. Open it in the program that made it and save it anew, or save it as .txt`,
    zh: `文档无法读取：${reason.zh}。请用原程序打开后重新保存，或另存为 .txt`,
  }),
  'protected-document': () => ({
    severity: 'error',
    en: 'the document is locked by a password; expected one that opens without. Save it without protection',
    zh: '文档有密码保护；应为不需密码即可打开的文档。请取消保护后另存',
  }),
  'scanned-document': () => ({
    severity: 'error',
    en: 'the PDF holds pictures of pages and no text; expected text. Run OCR over it, for example: ocrmypdf -l chi_sim scanned.pdf bulletin.pdf',
    zh: '该 PDF 只有页面图片，没有文字；应有文字。请先做文字识别（OCR），例如：ocrmypdf -l chi_sim scanned.pdf bulletin.pdf',
  }),
  'oversized-document': (limit: Message) => ({
    severity: 'error',
    en: `the document ${limit.en}, more than any bulletin needs. Save it in smaller parts, or as .txt`,
    zh: `文档${limit.zh}，超出任何简报所需。请分成几个较小的文件，或另存为 .txt`,
  }),
  'unknown-encoding': () => ({
    severity: 'error',
    en: 'these bytes are neither UTF-8, UTF-16, GB18030 nor Big5 text. Save the file in UTF-8',
    zh: '编码无法识别，不是 UTF-8、UTF-16、GB18030 或 Big5 文本。请另存为 UTF-8',
  }),
  'unreadable-file': (reason: string) => ({
    severity: 'error',
    en: `the file cannot be read: ${reason}`,
    zh: `文件无法读取：${reason}`,
  }),
  'oversized-file': (found: Message, most: Message) => ({
    severity: 'error',
    en: `found ${found.en}; expected at most ${most.en}. Split the file into its issues`,
    zh: `文件有${found.zh}；上限为${most.zh}。请按期拆分文件`,
  }),
  'ingest-failed': (reason: Message) => ({
    severity: 'error',
    en: `the bulletin could not be ingested: ${reason.en}. Check that the file is a bulletin, or split it into its issues`,
    zh: `简报未能入库：${reason.zh}。请检查该文件是否为简报，或按期拆分文件`,
  }),
  'no-article': () => ({
    severity: 'error',
    en: 'found no headline with text below it; expected at least one article. Check that the file is a bulletin',
    zh: '没有找到带正文的标题；至少应有一篇文章。请检查该文件是否为简报',
  }),
  'duplicate-issue': (id: string, other: string) => ({
    severity: 'error',
    en: `this is issue ${id}, which ${other} is too. Remove one of the two, or give one its own number in a sidecar`,
    zh: `本文件与 ${other} 同为一期（${id}）。请移走其一，或用附注文件（.meta.yml）更正期号`,
  }),
} satisfies Entries;

/**
 * What the ingest has to say about a bulletin: one catalogue of messages, each with a rule id.
 *
 * A message says what was found, what was expected and what to do, in English for the terminal
 * and in Chinese for the terminal of a Chinese locale and for the pages.
 */

import { auditMessages } from './messages/audit.ts';

export type Severity = 'error' | 'warning';

/** A place in a file, both 1-based, as unist counts them. */
export interface Point {
  line: number;
  column: number;
}

/** Where a diagnostic points that is about a file as a whole. */
export const startOfFile: Point = { line: 1, column: 1 };

export interface Message {
  en: string;
  zh: string;
}

export interface Diagnostic {
  file: string;
  point: Point;
  severity: Severity;
  rule: RuleId;
  message: Message;
  /** The other half of a conflict. */
  related?: { file: string; point: Point };
}

const catalogue = {
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
  'sidecar-invalid': (field: string, found: string, expected: Message) => ({
    severity: 'error',
    en: `${field}: found ${found}; expected ${expected.en}`,
    zh: `${field}：发现 ${found}；应为${expected.zh}`,
  }),
  'sidecar-syntax': (reason: string) => ({
    severity: 'error',
    en: `the sidecar is not valid YAML: ${reason}`,
    zh: `附注文件不是合法的 YAML：${reason}`,
  }),
  'sidecar-orphan': (bulletin: string) => ({
    severity: 'error',
    en: `there is no bulletin ${bulletin}.*; expected one beside this sidecar. Rename or remove the sidecar`,
    zh: `找不到对应的简报 ${bulletin}.*。请改名或移走该附注文件`,
  }),
  'sidecar-contradicts': (field: string, supplied: string, printed: string) => ({
    severity: 'warning',
    en: `the sidecar says ${field} is ${supplied}, the bulletin prints ${printed}; the sidecar was followed`,
    zh: `附注中的 ${field} 为 ${supplied}，而简报所印为 ${printed}；已从附注`,
  }),
  'profile-syntax': (reason: string) => ({
    severity: 'error',
    en: `the publication profile is not valid YAML: ${reason}`,
    zh: `刊物档案不是合法的 YAML：${reason}`,
  }),
  'profile-invalid': (field: string, found: string, expected: Message) => ({
    severity: 'error',
    en: `${field}: found ${found}; expected ${expected.en}`,
    zh: `${field}：发现 ${found}；应为${expected.zh}`,
  }),
  'profile-without-title': () => ({
    severity: 'error',
    en: 'found no title; expected the title of the publication. Add `title: …`',
    zh: '没有刊名；应有 title。请补上 title: …',
  }),
  'profile-repeated': (title: string, other: string) => ({
    severity: 'error',
    en: `“${title}” is named by ${other} too; expected one profile for a title and publisher. Join the two, or give each its publisher`,
    zh: `“${title}”与 ${other} 重复；同一刊名与编印单位应只有一份档案。请合并，或分别注明 publisher`,
  }),
  'corrections-syntax': (reason: string) => ({
    severity: 'error',
    en: `the corrections are not valid YAML: ${reason}`,
    zh: `更正文件不是合法的 YAML：${reason}`,
  }),
  'corrections-invalid': (field: Message, found: Message, expected: Message) => ({
    severity: 'error',
    en: `${field.en}: found ${found.en}; expected ${expected.en}`,
    zh: `${field.zh}：发现 ${found.zh}；应为${expected.zh}`,
  }),
  'corrections-orphan': (bulletin: string) => ({
    severity: 'error',
    en: `there is no bulletin ${bulletin}.*; expected one beside these corrections. Rename or remove the file`,
    zh: `找不到对应的简报 ${bulletin}.*。请改名或移走该更正文件`,
  }),
  'correction-not-applied': (quotation: string, matched: number, nearest?: string) => {
    const near = {
      en: nearest === undefined ? '' : `; nearest is “${nearest}”`,
      zh: nearest === undefined ? '' : `；最接近的是“${nearest}”`,
    };
    return {
      severity: 'error',
      en:
        matched === 0
          ? `found “${quotation}” nowhere${near.en}; expected it once. Quote the words as they are printed`
          : `found “${quotation}” ${matched} times${near.en}; expected it once. Quote more of it`,
      zh:
        matched === 0
          ? `没有找到“${quotation}”${near.zh}；应恰有一处。请照原文引用`
          : `“${quotation}”有 ${matched} 处${near.zh}；应恰有一处。请引得长一些`,
    };
  },
  'correction-without-next': (headline: string) => ({
    severity: 'error',
    en: `no article follows “${headline}”; expected one to join it with. Remove the correction`,
    zh: `“${headline}”之后没有文章；应有一篇可与之合并。请删去这项更正`,
  }),
  'masthead-missing': () => ({
    severity: 'warning',
    en: 'found no masthead; expected publication, number or date. Supply them in a sidecar',
    zh: '没有找到报头（刊名、期号或日期）。请在附注文件中补充',
  }),
  'text-without-headline': (text: string) => ({
    severity: 'warning',
    en: `no headline was found for the text “${text}”; it is kept with the issue, unplaced`,
    zh: `正文“${text}”没有找到标题；暂存于本期，未归类`,
  }),
  'headline-without-text': (headline: string) => ({
    severity: 'warning',
    en: `no text was found for the headline “${headline}”`,
    zh: `标题“${headline}”没有找到正文`,
  }),
  'section-without-article': (section: string) => ({
    severity: 'warning',
    en: `the section “${section}” has no article`,
    zh: `栏目“${section}”下没有文章`,
  }),
  'contents-not-found': (entry: string) => ({
    severity: 'warning',
    en: `the printed contents name “${entry}”, but no article or section matches`,
    zh: `目录中的“${entry}”没有找到相应的文章或栏目`,
  }),
  'credit-inside': (headline: string) => ({
    severity: 'warning',
    en: `a credit stands in the middle of “${headline}”; a headline may have been missed after it`,
    zh: `“${headline}”的正文中间有署名；其后可能漏了一个标题`,
  }),
  'credit-refused': (words: string) => ({
    severity: 'warning',
    en: `“${words}” closes an article as credits do, but names no organization that is known; it was left in the text`,
    zh: `“${words}”位于篇末，形似署名，但未能认出机构，已留在正文`,
  }),
  'several-credits': (headline: string) => ({
    severity: 'warning',
    en: `“${headline}” has more than one credit; two articles may have been joined`,
    zh: `“${headline}”有不止一处署名；可能是两篇文章连在了一起`,
  }),
  'columns-out-of-order': () => ({
    severity: 'warning',
    en: 'the columns of this bulletin were read out of order; headlines and texts were matched by their words. Compare them with the bulletin',
    zh: '本期分栏次序错乱；标题与正文按用词配对，请与原件核对',
  }),
  'unsure-match': (text: string, headline: string, other?: string) => ({
    severity: 'warning',
    en: `the text “${text}” was given the headline “${headline}”${other ? `, but might be that of “${other}”` : ', but hardly suits it'}; compare it with the bulletin`,
    zh: `正文“${text}”归于标题“${headline}”${other ? `，也可能属于“${other}”` : '，但并不十分吻合'}；请与原件核对`,
  }),
  'shared-story': (headline: string, other: string) => ({
    severity: 'warning',
    en: `the text below “${headline}” shares more words with the headline “${other}”; columns may be out of order`,
    zh: `“${headline}”的正文更像是“${other}”的；分栏次序可能错乱`,
  }),
  'matched-by-words': (headline: string) => ({
    severity: 'warning',
    en: `the text of “${headline}” was matched to it by its words. Compare it with the bulletin`,
    zh: `“${headline}”的正文系按用词配对而来，请与原件核对`,
  }),
  'section-like-sentence': (text: string) => ({
    severity: 'warning',
    en: `“${text}” was read as a section, but is a whole sentence; it may belong to the text above`,
    zh: `“${text}”按栏目名处理，却是完整的句子；可能属于前面的正文`,
  }),
  'headline-unfinished': (headline: string) => ({
    severity: 'warning',
    en: `the headline “${headline}” is not finished; its rest may have been read as text`,
    zh: `标题“${headline}”似未完结；其余部分可能误入正文`,
  }),
  'headline-not-in-contents': (headline: string) => ({
    severity: 'warning',
    en: `the printed contents name nearly every article, but not “${headline}”; it may be part of the article before`,
    zh: `目录列出了几乎所有文章，唯独没有“${headline}”；它可能属于前一篇`,
  }),
  'headline-beyond-contents': (headline: string) => ({
    severity: 'warning',
    en: `the headline “${headline}” goes on where its entry in the contents ends; text may have been read as headline`,
    zh: `标题“${headline}”比目录所列的更长；可能混入了正文`,
  }),
  'numbering-skips': (headline: string, found: number, next: number) => ({
    severity: 'warning',
    en: `“${headline}” is number ${found}, the next headline is number ${next}; a headline between them may have been missed`,
    zh: `“${headline}”序号为 ${found}，而下一个标题序号为 ${next}；其间可能漏了标题`,
  }),
  'text-begins-inside': (headline: string) => ({
    severity: 'warning',
    en: `the text of “${headline}” begins in the middle of a sentence; its beginning may stand in the headline`,
    zh: `“${headline}”的正文从句子中间开始；句首可能误入标题`,
  }),
  'text-unfinished': (headline: string) => ({
    severity: 'warning',
    en: `the text of “${headline}” ends in the middle of a sentence; its rest may stand elsewhere`,
    zh: `“${headline}”的正文在句子中间结束；其余部分可能在别处`,
  }),
  'missed-headline': (text: string, headline: string) => ({
    severity: 'warning',
    en: `“${text}” stands in “${headline}” as a headline would; another article may begin here`,
    zh: `“${headline}”正文中的“${text}”形似标题；此处可能另起一篇`,
  }),
  'colophon-inside': (headline: string) => ({
    severity: 'warning',
    en: `the text of “${headline}” ends with labels as a colophon does`,
    zh: `“${headline}”篇末形似版权行，可能不是正文`,
  }),
  'depends-on-doubt': (headline: string, line: string) => ({
    severity: 'warning',
    en: `“${headline}” depends on how “${line}” was read, which is in doubt`,
    zh: `“${headline}”是否准确，取决于“${line}”的判读，而后者尚有疑问`,
  }),
  'unsure-reading': (text: string, read: Message, other: Message) => ({
    severity: 'warning',
    en: `“${text}” was read as ${read.en}, but might be ${other.en}`,
    zh: `“${text}”按${read.zh}处理，也可能是${other.zh}`,
  }),
  ...auditMessages,
} satisfies Record<string, (...args: never[]) => { severity: Severity } & Message>;

export type RuleId = keyof typeof catalogue;

/** What a message of the catalogue needs to know: names, excerpts, reasons. */
export type Details<R extends RuleId> = Parameters<(typeof catalogue)[R]>;

/** Makes a diagnostic from the catalogue. */
export function diagnose<R extends RuleId>(
  rule: R,
  file: string,
  point: Point,
  ...details: Details<R>
): Diagnostic {
  const entry = (catalogue[rule] as (...args: unknown[]) => { severity: Severity } & Message)(
    ...details,
  );
  const { severity, en, zh } = entry;
  return { file, point, severity, rule, message: { en, zh } };
}

/** One line for the terminal: `file:line:column: severity: message (rule)`. */
export function formatDiagnostic(diagnostic: Diagnostic, language: keyof Message = 'en'): string {
  const { file, point, severity, message, rule, related } = diagnostic;
  const other = related ? ` [${related.file}:${related.point.line}:${related.point.column}]` : '';
  const line = `${file}:${point.line}:${point.column}: ${severity}: ${message[language]}${other} (${rule})`;
  // Names and excerpts come from outside; none may break the line or speak to the terminal.
  return line.replace(/\p{Cc}+/gu, ' ');
}

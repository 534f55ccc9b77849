/** What is wrong with a document, in words for its owner. */
import { type Diagnostic, diagnose, type Message } from '../diagnostics.ts';
import type { DocumentFault, DocumentLimit, DocumentProblem } from './source-text.ts';

const faults: Record<DocumentFault, Message> = {
  'not whole': { en: 'the file is damaged or cut short', zh: '文件已损坏或不完整' },
  'no text part': {
    en: 'it lacks the part that holds the text',
    zh: '缺少存放正文的部分',
  },
  'nested too deeply': {
    en: 'its parts are nested too deeply',
    zh: '内部嵌套过深',
  },
  'damaged inside': { en: 'a part of it is damaged', zh: '内部有损坏' },
};

const limits: Record<DocumentLimit, Message> = {
  'unpacked size': { en: 'unpacks to more than 64 MB', zh: '解压后超过 64 MB' },
  pages: { en: 'has more than 5,000 pages', zh: '超过 5000 页' },
  characters: { en: 'holds more than 20 million characters', zh: '超过 2000 万字' },
  time: { en: 'takes longer than two minutes to read', zh: '读取时间超过两分钟' },
  memory: { en: 'takes more than 2 GB of memory to read', zh: '读取时占用内存超过 2 GB' },
};

/** The diagnostic that says why a document has no text to give. */
export function diagnoseDocument(path: string, found: DocumentProblem): Diagnostic {
  const start = { line: 1, column: 1 };
  switch (found.problem) {
    case 'broken-document':
      return diagnose(found.problem, path, start, faults[found.reason]);
    case 'oversized-document':
      return diagnose(found.problem, path, start, limits[found.limit]);
    default:
      return diagnose(found.problem, path, start);
  }
}

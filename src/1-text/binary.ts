/** Files whose text is not read, told by their first bytes or by NUL characters. */
import type { Message } from '../diagnostics.ts';
import { holds } from './format.ts';

export interface BinaryKind {
  kind: Message;
  /** What its owner can do. */
  remedy: Message;
}

const saveAsText: Message = {
  en: 'Save it as .txt or .md in UTF-8',
  zh: '请另存为 UTF-8 编码的 .txt 或 .md',
};
const saveAsDocx: Message = { en: 'Save it as .docx', zh: '请另存为 .docx' };
const unpack: Message = {
  en: 'Unpack it and put in the bulletins that it holds',
  zh: '请解压，放入其中的简报',
};
const recognize: Message = {
  en: 'Run OCR over it, and save the text as .txt',
  zh: '请先做文字识别（OCR），再存为 .txt',
};

interface Signature extends BinaryKind {
  opening: readonly number[];
  /** A name that stands inside such a file and in no other of the same opening. */
  inside?: string;
}

const zip = [0x50, 0x4b, 0x03, 0x04];
const signatures: readonly Signature[] = [
  {
    opening: zip,
    inside: 'opendocument.text',
    kind: { en: 'an OpenDocument text (.odt)', zh: 'OpenDocument 文档（.odt）' },
    remedy: saveAsDocx,
  },
  {
    opening: zip,
    inside: 'xl/workbook',
    kind: { en: 'a spreadsheet (.xlsx)', zh: '电子表格（.xlsx）' },
    remedy: saveAsText,
  },
  {
    opening: zip,
    inside: 'ppt/presentation',
    kind: { en: 'a presentation (.pptx)', zh: '演示文稿（.pptx）' },
    remedy: saveAsText,
  },
  {
    opening: zip,
    kind: { en: 'a ZIP archive', zh: 'ZIP 压缩包' },
    remedy: unpack,
  },
  {
    opening: [0xd0, 0xcf, 0x11, 0xe0],
    kind: {
      en: 'an old Word or WPS document (.doc, .wps)',
      zh: '旧版 Word 或 WPS 文档（.doc、.wps）',
    },
    remedy: saveAsDocx,
  },
  {
    // {\rtf
    opening: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    kind: { en: 'a rich text document (.rtf)', zh: 'RTF 文档（.rtf）' },
    remedy: saveAsDocx,
  },
  {
    opening: [0x89, 0x50, 0x4e, 0x47],
    kind: { en: 'a PNG picture', zh: 'PNG 图片' },
    remedy: recognize,
  },
  {
    opening: [0xff, 0xd8, 0xff],
    kind: { en: 'a JPEG picture', zh: 'JPEG 图片' },
    remedy: recognize,
  },
  {
    // Rar!
    opening: [0x52, 0x61, 0x72, 0x21],
    kind: { en: 'a RAR archive', zh: 'RAR 压缩包' },
    remedy: unpack,
  },
  { opening: [0x1f, 0x8b], kind: { en: 'a compressed file', zh: '压缩文件' }, remedy: unpack },
];

const withNul: BinaryKind = {
  kind: { en: 'a binary file (it holds NUL bytes)', zh: '二进制文件（含 NUL 字节）' },
  remedy: saveAsText,
};
const noise: BinaryKind = { kind: { en: 'a binary file', zh: '二进制文件' }, remedy: saveAsText };

/** Control characters that no text file holds; tab, line feeds and form feed are left out. */
const isControl = (byte: number) =>
  byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b) || byte === 0x7f;

/** A text may hold a stray control character; one in fifty is not text any more. */
const mostControls = 1 / 50;

/** Names what kind of binary file the bytes are, or nothing when they may be text. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  const known = signatures.find(
    ({ opening, inside }) =>
      opening.every((byte, i) => bytes[i] === byte) && (!inside || holds(bytes, inside)),
  );
  if (known) return { kind: known.kind, remedy: known.remedy };
  const head = bytes.subarray(0, 65536);
  if (head.includes(0)) return withNul;
  let controls = 0;
  for (const byte of head) if (isControl(byte)) controls++;
  return controls / head.length > mostControls ? noise : undefined;
}

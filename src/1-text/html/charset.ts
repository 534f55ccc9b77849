/** What a web page says its encoding is. */

/** `<meta charset="gbk">` `<meta http-equiv="Content-Type" content="text/html; charset=gb2312">` */
const meta = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]{2,20})/iu;
/** A page has to say it within its first kilobyte; few do it later. */
const head = 4096;
/** Western encodings are declared by editors that were never told; they decode any bytes into noise. */
const chinese = /^(?:gb|x-gbk|big5)/iu;

/** The encoding that a page declares, where it is one of Chinese text. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const [, name = ''] = meta.exec(new TextDecoder('latin1').decode(bytes.subarray(0, head))) ?? [];
  if (!chinese.test(name)) return undefined;
  // GB18030 reads all that GB 2312 and GBK write, and more.
  return /^(?:gb|x-gbk)/iu.test(name) ? 'gb18030' : name.toLowerCase();
}

/**
 * What programs that turn pages into Markdown write beside what a page says: pictures, ends of pages, and marks around
 * a folio, `**— 2 —**` `<div align="center">- 2 -</div>` `\- 2 -`.
 */
import { emphasisAround } from './emphasis.ts';

/** `![](images/3f2a.jpg)` `<div align="center"><img src="a.jpg"></div>` */
const picture =
  /^(?:<(?:div|p|center|figure)\b[^<>]{0,200}>\s*)?(?:(?:!\[[^\]]{0,200}\]\([^()\s]+\)|<img\b[^<>]*>)\s*)+(?:<\/(?:div|p|center|figure)>)?$/iu;
/** `[图片]` `【插图2】` `[图片：采茶现场]`: a picture that is only told of. */
const toldPicture =
  /^(?:[【〔［[](?:图片|圖片|插图|插圖|配图|照片|image|picture|photo)\s*\d{0,3}[】〕］\]]|\[(?:图片|圖片|插图|插圖|配图|照片|image|picture|photo)[^[\]。]{0,80}\])$/iu;

/** The line stands for a picture, and says nothing else. */
export const isPicture = (text: string): boolean => picture.test(text) || toldPicture.test(text);

const page =
  '(?:page\\s*\\d{1,4}|第\\s*\\d{1,4}\\s*[页頁])(?:\\s*(?:of|/|[,，]?\\s*共)\\s*\\d{1,4}\\s*[页頁]?)?';
/** `--- Page 2 ---` `=== 第 2 页 ===` `[Page 2]` `{1}------------` */
const pageEnd = new RegExp(
  `^(?:[-=—─*~_\\s]{2,}${page}[-=—─*~_\\s]{2,}|[[【(（]${page}[\\]】)）]|\\{\\d{1,4}\\}-{6,})$`,
  'iu',
);

/** The line says that a page ends here, in a converter's own form. */
export const endsPage = (text: string): boolean => pageEnd.test(text);

/** Marks stand around short lines, in UTF-16 units. */
const longest = 200;

/** What a short line says without the marks that a converter set around it, and without its escapes. */
export function withoutMarkup(text: string): string {
  if (text.length > longest) return text;
  const bare = text
    .replace(/^#{1,6}\s+/u, '')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replace(/^\$\s*([^$]*[^$\s])\s*\$$/u, '$1');
  const found = emphasisAround(bare);
  return found ? bare.slice(found.before, bare.length - found.after).trim() : bare;
}

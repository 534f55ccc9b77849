import { displayWidth } from '../../2-lines/lines.ts';

/** `图为……` `图①：……` `左图：……`, but not `图书馆……`, or `（图为……）` in a text */
const opening = /^(?:[左右上下]?图\s*(?:[①-⑳为為：:]|[\d一二三四五六]{1,2}\s*[：:为為]))/u;

/** The words open as the caption of a picture does. */
export const opensCaption = (text: string) => opening.test(text);

/** `图 1　开幕式现场` `表2 参赛队名单` `Figure 3. The weir`: a picture or a table, its number and its name. */
const numbered =
  /^[（(]?(?:[图圖表]\s*[\d一二三四五六七八九十]{1,3}(?:[-—.]\d{1,2})?(?:\s+|\s*[：:.．、])|(?:Figure|Fig\.|Table|Plate)\s*\d{1,3}\s*[.:]?\s+(?=\p{Lu}))\s*[^\s\d]/u;
/** `表 1 中的数据` `图 2 显示，` refer to one, as a text does. */
const refers =
  /^[（(]?.{1,6}?(?:[\s.．、：:])\s*(?:中的?|[显顯]示|所示|[给給]出|列出|反映|表明|[说說]明|[为為]|是|可[见見]|[与與和及])/u;
/** No caption is wider, in Han characters. */
const widest = 40;

/** The line is the caption of a numbered picture or table, and nothing else. */
export const isNumberedCaption = (text: string) =>
  numbered.test(text) &&
  !refers.test(text) &&
  !/[，。；！？,;!?]$/u.test(text) &&
  displayWidth(text) <= widest;

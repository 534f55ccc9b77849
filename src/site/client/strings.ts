/** The words of the interface that the browser needs; bundled, they come in the site's language. */
import { cite, copy, count, dates, listMark, search, untitled } from '../strings/zh-Hans.ts';

export const strings = { cite, copy, count, dates, listMark, search, untitled };

import { colophonLabel, furtherLabels } from '../../3-blocks/signs/colophon.ts';
import { type Check, finding } from './check.ts';

/** A paragraph of labels, `编辑：甲　审核：乙`: the colophon was taken for text. */
export const colophonInside: Check = ({ issue: { articles }, read, title }) =>
  articles.flatMap((article) => {
    const last = article.paragraphs.at(-1);
    if (!last || !isColophon(read(last))) return [];
    return [finding('colophon-inside', last, title(article))];
  });

/** One label may close a text, `联系电话：…`; two labels are no sentence. */
const isColophon = (text: string) =>
  colophonLabel(text) !== undefined && furtherLabels(text).length > 0;

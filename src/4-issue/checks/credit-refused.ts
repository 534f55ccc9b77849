import { type Check, finding } from './check.ts';

/** `……作出贡献。（图左三）` — what closes a text in parentheses, but is no credit. */
const asideAtEnd = (text: string) => /[（(][^（()）]{2,40}[）)]$/u.exec(text.slice(-60))?.[0];

/** Words that stand where other articles have their credit, but name nobody that is known. */
export const creditRefused: Check = ({ issue: { articles }, read }) =>
  articles.some(({ credit }) => credit)
    ? articles.flatMap(({ credit, paragraphs, corrected }) => {
        if (corrected?.changes.includes('organizations')) return [];
        const last = paragraphs.at(-1);
        const refused = !credit && last && asideAtEnd(read(last));
        return refused ? [finding('credit-refused', last, refused)] : [];
      })
    : [];

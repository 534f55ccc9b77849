import { type LinkRule, links } from '../evidence.ts';

/** Entries of the contents are set alike; the body begins where the set changes. */
export const contentsRun: LinkRule = ({ lines }, index) => {
  const before = lines[index - 1];
  const line = lines[index];
  if (!before || !line) return [];
  const alike =
    before.marks.list === line.marks.list &&
    before.marks.bullet === line.marks.bullet &&
    before.marks.heading === line.marks.heading &&
    before.marks.number?.style === line.marks.number?.style;
  // ※ before one entry and ※ before the next: the list goes on.
  const sameMark = alike && Boolean(line.marks.bullet ?? line.marks.list ?? line.marks.number);
  return [
    links(['contents entry'], sameMark ? 3 : alike ? 1.5 : -0.5, 'contents entry'),
    links(['contents entry'], sameMark ? -1 : alike ? 0 : 1, 'section', 'headline', 'subsection'),
    links(['contents entry', 'masthead'], -3, 'paragraph', 'credit'),
    // Entries without a heading above them need to be echoed, which is evidence of its own.
    links(['masthead'], -1.5, 'contents entry'),
  ];
};

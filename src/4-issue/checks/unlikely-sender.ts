import { type Check, finding } from './check.ts';

/** `From the Welsh Branch`, `来自甲县`, `——甲部`: what leads to a name, and is no part of it. */
const leadsIn =
  /^(?:(?:[Ff]rom|[Bb]y|[Ii]n|[Aa]t|[Tt]o|[Ww]ith|[Ff]or|[Oo]n|of|and|the)\s|来自|來自|由|据|據|以及|[—─:：])/u;
/** `甲部：乙`, `甲部 2024年3月`, `甲部和`: more than a name. */
const goesOn = /[:：。；！？]|[12]\d{3}\s*[-./年]|(?:\s(?:and|of|the)|[和与及])$/u;

/** An organization whose name is cut off badly: the credit around it may be read wrongly. */
export const unlikelySender: Check = ({ issue: { articles }, read, title, excerpt }) =>
  articles.flatMap((article) =>
    article.corrected?.changes.includes('organizations')
      ? []
      : article.organizations
          .filter((name) => leadsIn.test(read(name)) || goesOn.test(read(name)))
          .map((name) => finding('unlikely-sender', name, excerpt(name), title(article))),
  );

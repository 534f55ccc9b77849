import { type Check, finding } from './check.ts';

/** Shorter titles would be found by chance, in UTF-16 units. */
const shortest = 4;
/** Besides title and publisher a running head says no more: a season, 会刊, in UTF-16 units. */
const mostBeside = 8;
/** No running head is longer, in UTF-16 units. */
const longest = 80;
const tags = /<[^<>]{1,80}>/gu;
const signs = /[\s\d\p{P}\p{S}]+/gu;

const wordsOf = (text: string) => text.replace(tags, '').replace(signs, '').toLowerCase();

/** `2　THE SEAWALL　Autumn 2020` as a line of a text: title or publisher, and next to nothing else. */
export const runningHeadInside: Check = ({
  issue: { articles, printed },
  read,
  title,
  excerpt,
}) => {
  const names = [printed.publication ?? '', printed.publisher ?? '']
    .map(wordsOf)
    .filter((name) => name.length >= shortest);
  const isHead = (text: string) => {
    // `情况通报如下：` says what follows it.
    if (text.length > longest || /[。；，,;]|[：:]$/u.test(text)) return false;
    const words = wordsOf(text);
    const rest = names.reduce((left, name) => left.replace(name, ''), words);
    return rest.length < words.length && rest.length <= mostBeside;
  };
  return articles.flatMap((article) =>
    article.paragraphs
      .flat()
      .map((line) => [line])
      .filter((line) => isHead(read(line)))
      .map((line) => finding('running-head-inside', line, excerpt(line), title(article))),
  );
};

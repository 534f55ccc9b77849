import type { MadeUpIssue } from '../articles.ts';
import type { Random } from '../random.ts';

/** What a printed table of contents names. */
export type ContentsKind =
  | 'full'
  | 'sections'
  | 'shortened'
  | 'incomplete'
  | 'shuffled'
  | 'grouped';

/** An entry, and whether it names a section instead of an article. */
export type Entry = { text: string; isSection: boolean };

const article = (text: string): Entry => ({ text, isSection: false });
const section = (text: string): Entry => ({ text, isSection: true });

const dispensable =
  /(成功举办|圆满落幕|情况通报|正式发布|主题党日|技能竞赛|志愿服务|专题调研|走访座谈|征文通知发布|评审结果揭晓|共建\S+|举办|召开|举行|启动|综述|工作|名单|座谈会|发布会)$/;

/** Editors drop the year in front, what is in brackets, and the words that say least at the end. */
function shorten(title: string, random: Random): string {
  const withoutYear = title.replace(/^\d{4}年度?/, '');
  const [head = '', tail] = withoutYear.split(' ');
  if (tail && head.length > 8) return head;
  const shorter = withoutYear.replace(/（[^（）]*）/g, '').replace(dispensable, '');
  return shorter.length > 7 && random.chance(0.7) ? shorter : withoutYear;
}

/** Chooses what the contents name; `withSections` is false where the layout prints no sections. */
export function entriesOf(
  { sections }: MadeUpIssue,
  kind: ContentsKind,
  withSections: boolean,
  random: Random,
): Entry[] {
  const titles = sections.flatMap(({ articles }) => articles.map(({ title }) => title));
  switch (kind) {
    case 'full':
      return titles.map(article);
    case 'shuffled':
      return random.shuffle(titles).map(article);
    case 'shortened':
      return titles.map((title) => article(shorten(title, random)));
    case 'incomplete': {
      const named = titles.filter(() => random.chance(0.6));
      return (named.length > 1 ? named : titles.slice(0, 2)).map(article);
    }
    case 'sections':
    case 'grouped':
      return sections.flatMap(({ name, articles }) => {
        const named = articles.map(({ title }) => article(title));
        if (name === null || !withSections) return named;
        return kind === 'sections' ? [section(name)] : [section(name), ...named];
      });
  }
}

/** `标题……………3`: a leader of dots and a page number that grows. */
export function withLeaders(entries: readonly Entry[], dot: string): string[] {
  return entries.map(({ text }, index) => {
    const dots = dot.repeat(Math.max(6, Math.ceil((60 - 2 * text.length) / (dot === '…' ? 2 : 1))));
    return `${text}${dots}${2 + Math.floor(index / 2)}`;
  });
}

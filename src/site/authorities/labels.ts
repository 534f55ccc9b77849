/** How the pages of organizations and of their index are called. */
import type { GroupPage } from '../group-pages.ts';
import type { Group } from '../groups.ts';
import { sameName } from '../slug.ts';
import type { Strings } from '../strings/index.ts';
import type { NameIndexPage } from './name-index.ts';
import type { Organization } from './organizations.ts';

/** `学会动态`, `学会动态 · 第 2 页，共 3 页` */
export function groupTitle({ group, number, of }: GroupPage<Group>, strings: Strings): string {
  return withPlace(group.name, number, of, strings);
}

export function indexTitle(page: NameIndexPage, strings: Strings): string {
  const { letter, byArticles, of, number, address } = page;
  const words = strings.organizations;
  const isFront = address === '/organizations/';
  const other = letter ? words.index(letter) : byArticles && words.indexByArticles;
  return withPlace(isFront || !other ? strings.groups.organizations : other, number, of, strings);
}

function withPlace(name: string, number: number, of: number, strings: Strings): string {
  return number === 1 ? name : `${name} · ${strings.paging.place(number, of)}`;
}

/** All names but the one it is called by, with the number of articles that print each. */
export function otherNames({ name, printed, authority }: Organization): Group['printed'] {
  const printings = new Set(printed.map((other) => sameName(other.name)));
  const silent = (authority?.aliases ?? []).filter((alias) => !printings.has(sameName(alias)));
  return [
    ...printed.filter((other) => other.name !== name),
    ...silent.map((alias) => ({ name: alias, count: 0 })),
  ];
}

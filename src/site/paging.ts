/** Long lists as pages: what stands on each, and the ways between them. */

export interface Paged<Item> {
  readonly items: readonly Item[];
  readonly address: string;
  /** 1-based. */
  readonly number: number;
  readonly of: number;
  /** Absent on the first page. */
  readonly first: string | undefined;
  readonly previous: string | undefined;
  /** Absent on the last page. */
  readonly next: string | undefined;
  readonly last: string | undefined;
}

/** `/organizations/x/`, `/organizations/x/page-2/` … An empty list has one page. */
export function paged<Item>(
  items: readonly Item[],
  address: string,
  perPage: number,
): Paged<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / perPage));
  const addressOf = (number: number) => (number === 1 ? address : `${address}page-${number}/`);
  return Array.from({ length: of }, (_, at) => {
    const number = at + 1;
    const [hasPrevious, hasNext] = [number > 1, number < of];
    return {
      items: items.slice(at * perPage, number * perPage),
      address: addressOf(number),
      number,
      of,
      first: hasPrevious ? addressOf(1) : undefined,
      previous: hasPrevious ? addressOf(number - 1) : undefined,
      next: hasNext ? addressOf(number + 1) : undefined,
      last: hasNext ? addressOf(of) : undefined,
    };
  });
}

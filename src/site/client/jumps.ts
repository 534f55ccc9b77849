/** Pages that a reader may go to by typing what they are called. */
import type { AliasPlace, Jumps, NamedPlace } from '../search/jumps.ts';
import { isCalled, placesNamed } from '../search/named-places.ts';
import { issuesMeant, readTypedIssue } from '../search/typed-issue.ts';
import type { Answer, Filters } from './answer.ts';

export interface Jump {
  kind: 'issue' | 'section' | 'organization' | 'headline';
  name: string;
  href: string;
  /** How many articles it gathers, where it gathers any. */
  count?: number;
}

/** Of each kind: more would have to be read, not chosen. */
const MOST_ISSUES = 6;
const MOST_PLACES = 4;

const files = new Map<keyof Jumps, Promise<unknown>>();

/** Each kind is a file, loaded when it is first needed; without it there is nothing to offer. */
function load<Kind extends keyof Jumps>(kind: Kind): Promise<Jumps[Kind]> {
  const file = files.get(kind) ?? fetchJson(new URL(`../jumps/${kind}.json`, import.meta.url));
  files.set(kind, file);
  const known = file as Promise<Jumps[Kind]>;
  return known.catch(() => {
    files.delete(kind);
    return [] as unknown as Jumps[Kind];
  });
}

async function fetchJson(address: URL): Promise<unknown> {
  return (await fetch(address)).json();
}

/** Issues, sections and organizations to suggest for what is typed so far. */
export async function jumpsTo(text: string): Promise<Jump[]> {
  const [issues, sections, organizations, aliases] = await Promise.all([
    issuesCalled(text),
    load('sections'),
    load('organizations'),
    load('aliases'),
  ]);
  const first = (places: readonly NamedPlace[]) =>
    eachOnce(placesNamed(text, places)).slice(0, MOST_PLACES);
  return [
    ...issues,
    ...first(sections).map((place) => jumpTo('section', place)),
    ...first([...organizations, ...aliases]).map((place) => jumpTo('organization', place)),
  ];
}

/**
 * The pages that are called just what was searched for. The organizations are loaded only where a
 * hit comes from one of that name: there are many of them, while few have several names.
 */
export async function jumpsNamed(text: string, answer: Answer): Promise<Jump[]> {
  const facets = await answer.facets();
  const called = ({ value }: { value: string }) => isCalled({ name: value }, text);
  const [issues, sections, aliases, organizations] = await Promise.all([
    issuesCalled(text),
    load('sections'),
    load('aliases'),
    facets.organization.some(called) ? load('organizations') : [],
  ]);
  const exact = (places: readonly NamedPlace[]) => places.filter((place) => isCalled(place, text));
  return [
    ...issues,
    ...exact(sections).map((place) => jumpTo('section', place)),
    ...eachOnce(exact([...organizations, ...aliases])).map((place) =>
      jumpTo('organization', place),
    ),
  ];
}

/** Pages that several of the names lead to, at the best of these names. */
function eachOnce(places: readonly (NamedPlace | AliasPlace)[]): NamedPlace[] {
  const byAddress = new Map<string, NamedPlace>();
  for (const place of places) {
    if (byAddress.has(place.address)) continue;
    byAddress.set(place.address, 'of' in place ? { ...place, name: place.of } : place);
  }
  return [...byAddress.values()];
}

/** Filters with organizations as they are called now: an address may name one as it was called before. */
export async function withCurrentNames(filters: Filters): Promise<Filters> {
  if (!filters.organization?.length) return filters;
  const aliases = await load('aliases');
  const current = (name: string) => aliases.find((alias) => isCalled(alias, name))?.of ?? name;
  return { ...filters, organization: [...new Set(filters.organization.map(current))] };
}

async function issuesCalled(text: string): Promise<Jump[]> {
  const typed = readTypedIssue(text);
  if (!typed) return [];
  const meant = issuesMeant(typed, await load('issues')).slice(0, MOST_ISSUES);
  return meant.map((issue) => jumpTo('issue', issue));
}

function jumpTo(
  kind: Jump['kind'],
  { name, address, count }: { name: string; address: string; count?: number },
): Jump {
  // From the site's root, wherever that is: this script lies one folder below it.
  const { href } = new URL(`..${address}`, import.meta.url);
  return { kind, name, href, ...(count !== undefined && { count }) };
}

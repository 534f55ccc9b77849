/** The pages that a reader may go to by typing what they are called. */
import { namesOf } from '../authorities/authority.ts';
import type { Organization } from '../authorities/organizations.ts';
import type { Catalog } from '../catalog.ts';
import type { Group } from '../groups.ts';
import { issueName, publicationName } from '../labels.ts';
import type { Strings } from '../strings/index.ts';
import { fold } from './terms.ts';

export interface IssuePlace {
  name: string;
  address: string;
  publication: string;
  year?: number;
  number?: number;
  wholeNumber?: number;
  /** EDTF. */
  date?: string;
}

/** A section's or an organization's page, and how many articles it gathers. */
export interface NamedPlace {
  name: string;
  address: string;
  count: number;
}

export interface Jumps {
  /** Newest first. */
  issues: IssuePlace[];
  /** Those with most articles first. */
  sections: NamedPlace[];
  organizations: NamedPlace[];
  /** All names of organizations that have several, each with the page of its organization. */
  aliases: AliasPlace[];
}

/** `name` is one of the names. */
export interface AliasPlace extends NamedPlace {
  /** What the organization is called in the archive. */
  of: string;
}

/** All that can be jumped to; each kind becomes a file that is loaded when it is first needed. */
export function jumpsOf(catalog: Catalog, strings: Strings): Jumps {
  const { issues, sections, organizations } = catalog;
  return {
    issues: issues.map((issue) => {
      const { year, number, wholeNumber, date } = issue.facts;
      return {
        name: issueName(issue, strings),
        address: issue.address,
        publication: publicationName(issue, strings),
        ...(year !== undefined && { year }),
        ...(number !== undefined && { number }),
        ...(wholeNumber !== undefined && { wholeNumber }),
        ...(date !== undefined && { date }),
      };
    }),
    sections: sections.map(placeOf),
    organizations: organizations.map(placeOf),
    aliases: organizations.flatMap(aliasesOf),
  };
}

function placeOf({ name, address, articles }: Group): NamedPlace {
  return { name, address, count: articles.length };
}

/** Names that editors know and names as printed; nothing where all fold to one. */
function aliasesOf(organization: Organization): AliasPlace[] {
  const { name, address, articles, authority, printed } = organization;
  const names = [...(authority ? namesOf(authority) : []), ...printed.map((print) => print.name)];
  const different = new Map(names.map((each) => [fold(each).terms, each]));
  if (different.size < 2) return [];
  return [...different.values()].map((each) => ({
    name: each,
    address,
    count: articles.length,
    of: name,
  }));
}

/** What the profile of a publication says of an issue that the issue does not print. */
import { type Profile, printsTitle } from '../2-lines/profile.ts';
import type { IssueMetadata } from './issue.ts';

/** What the pages say of values that a profile gives. */
const profileBasis = '据刊物档案';

/** The canonical title, and the publisher where none is printed; each with its basis. */
export function knownMetadata(
  text: string,
  printed: IssueMetadata,
  profile: Profile | undefined,
): { values: IssueMetadata; basis: Record<string, string> } {
  if (!profile) return { values: {}, basis: {} };
  const { title, publisher } = profile;
  const givesPublisher = publisher !== undefined && printed.publisher === undefined;
  return {
    values: { publication: title, ...(givesPublisher && { publisher }) },
    basis: {
      ...(!printsTitle(text, title) && { publication: profileBasis }),
      ...(givesPublisher && { publisher: profileBasis }),
    },
  };
}

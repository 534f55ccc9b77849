/** The context of all formats, from what was read. */
import { articleAddress } from '../addresses.ts';
import type { Article, Catalog } from '../catalog.ts';
import { paragraphsOf } from '../markdown.ts';
import type { IngestedIssue } from '../read-archive.ts';
import type { Site } from '../settings/site.ts';
import type { Strings } from '../strings/index.ts';
import type { MachineContext } from './context.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { changedOn, type Ledger } from './ledger.ts';
import { keepRecent } from './recent.ts';

/** Texts that are kept read; a newest document of each of so many feeds finds its articles here. */
const MOST_TEXTS = 2000;

/** Characters that a page's description is taken from: every page has one, so no more is parsed. */
const LONGEST_OPENING = 1000;

export function machineContext(
  ingested: readonly IngestedIssue[],
  catalog: Catalog,
  { site, strings, icon, ledger }: { site: Site; strings: Strings; icon: string; ledger: Ledger },
): MachineContext {
  const bodies = new Map(
    ingested.flatMap(({ frontMatter: { id }, articles }) =>
      articles.map(({ name, markdown }) => [articleAddress(id, name), markdown] as const),
    ),
  );
  const bodyOf = ({ address }: Article) => bodies.get(address) ?? '';
  return {
    catalog,
    site,
    strings,
    icon,
    paragraphsOf: keepRecent(MOST_TEXTS, (article: Article) => paragraphsOf(bodyOf(article))),
    openingOf: (article) => paragraphsOf(bodyOf(article).slice(0, LONGEST_OPENING)),
    changedOn: changedOn(ledger, fingerprintsOf(ingested)),
  };
}

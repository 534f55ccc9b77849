/** Made-up contexts for the tests of this folder. */
import { buildCatalog } from '../../../src/site/catalog.ts';
import type { PublishedContext, SiteFile } from '../../../src/site/machines/context.ts';
import { fingerprintsOf } from '../../../src/site/machines/fingerprints.ts';
import type { Ledger } from '../../../src/site/machines/ledger.ts';
import { machineContext } from '../../../src/site/machines/make-context.ts';
import type { IngestedIssue } from '../../../src/site/read-archive.ts';
import { type Site, usualSite } from '../../../src/site/settings/site.ts';
import { stringsOf } from '../../../src/site/strings/index.ts';
import { anArticle, anIssue } from '../archive.ts';

export const aSite = {
  ...usualSite(),
  address: 'https://archive.example.org/',
  contact: 'archive@example.org',
};

export function aContext(
  ingested: readonly IngestedIssue[] = [anIssue()],
  site: Site = aSite,
  ledger: Ledger = new Map(),
): PublishedContext {
  const icon = '/assets/seal.svg';
  const strings = stringsOf(site.language);
  const context = machineContext(ingested, buildCatalog(ingested), { site, strings, icon, ledger });
  // Tests of sites without an address ask for nothing that needs one.
  return context as PublishedContext;
}

/** A ledger that recorded everything on one day. */
export function recordedOn(day: string, ingested: readonly IngestedIssue[]): Ledger {
  const fingerprints = [...fingerprintsOf(ingested)];
  return new Map(fingerprints.map(([address, fingerprint]) => [address, { fingerprint, day }]));
}

/** The whole of a file that may come in pieces. */
export function textOf({ content }: SiteFile): string {
  if (typeof content === 'string') return content;
  if ('copyOf' in content) throw new Error('a copy has no text of its own');
  return [...content].join('');
}

/** Texts that break formats: each must come through as text. */
export const hostile = [
  '<script>alert(1)</script>',
  ']]>&amp;<!--',
  '</script><b title="\'">',
  '控制\u0000\u0008\u001b\u000b字符\uffff\ufffe',
  '半个\ud800字符\udc00',
  '𠮷野家\u202e右起',
  '=HYPERLINK("x")',
  '"引",\r\n号\t',
  '{{ 7 * 7 }}{% raw %}',
  '',
];

/** An archive in which every text that comes from outside is hostile. */
export function hostileArchive(): IngestedIssue[] {
  return hostile.map((text, index) =>
    anIssue(
      {
        id: `a-${index}`,
        ...(text && { publication: text, publisher: text }),
        ...(index % 3 === 0 && { date: '2022-03~' }),
        ...(index % 3 === 1 && { date: '2023-03-10', year: 2023, volume: 3, number: 7 }),
      },
      [
        anArticle(
          { issue: `a-${index}`, title: text, section: text, organizations: text ? [text] : [] },
          text,
        ),
      ],
    ),
  );
}

/** As many articles of one dated issue. */
export function anIssueOf(count: number, date = '2023-03-10', id = 'a-1'): IngestedIssue {
  const articles = Array.from({ length: count }, (_, index) =>
    anArticle({ issue: id, order: index + 1, title: `标题${index + 1}`, date }),
  );
  return anIssue({ id, date, publication: '甲报' }, articles);
}

/** robots.txt (RFC 9309): everything may be read but what is for editors. */
import { editorsPages } from '../editors.ts';
import { absoluteIfKnown, type MachineContext, type SiteFile } from './context.ts';
import { SITEMAP_INDEX } from './sitemap.ts';

/** Heeded where the site stands at its host's root; elsewhere the host's own must say the same. */
export function robotsFile({ site, strings }: MachineContext): SiteFile {
  const sitemap = absoluteIfKnown(site, SITEMAP_INDEX);
  const lines = [
    'User-agent: *',
    // They say `noindex` of themselves as well.
    ...editorsPages(strings).map(({ address }) => `Disallow: ${site.basePath}${address.slice(1)}`),
    ...(sitemap ? ['', `Sitemap: ${sitemap}`] : []),
  ];
  return { address: '/robots.txt', content: `${lines.join('\n')}\n` };
}

/** robots.txt (RFC 9309): everything may be read but what is for editors. */
import { absoluteIfKnown, type MachineContext, type SiteFile } from './context.ts';
import { SITEMAP_INDEX } from './sitemap.ts';

/** Pages for editors; they say `noindex` of themselves as well. */
const FOR_EDITORS = ['review/', 'audit/', 'statistics/'];

/** Heeded where the site stands at its host's root; elsewhere the host's own must say the same. */
export function robotsFile({ site }: MachineContext): SiteFile {
  const sitemap = absoluteIfKnown(site, SITEMAP_INDEX);
  const lines = [
    'User-agent: *',
    ...FOR_EDITORS.map((path) => `Disallow: ${site.basePath}${path}`),
    ...(sitemap ? ['', `Sitemap: ${sitemap}`] : []),
  ];
  return { address: '/robots.txt', content: `${lines.join('\n')}\n` };
}

/** What templates ask for machines' sake, as data: filters would outlive their context in Eleventy's cache. */

import type { Article } from '../catalog.ts';
import { breadcrumbList, type Step } from './breadcrumb-list.ts';
import { absoluteIfKnown, type MachineContext } from './context.ts';
import { headMetadata } from './head.ts';
import { jsonAddress, markdownAddress } from './identifiers.ts';
import { jsonInPage } from './json.ts';
import type { PageFacts } from './page-facts.ts';

export function machinesInPages(context: MachineContext) {
  const { site, strings } = context;
  return Object.freeze({
    /** The article as a program reads it, for readers who want it so. */
    formsOf: (article: Article) => [
      { name: 'Markdown', address: markdownAddress(article) },
      { name: 'JSON', address: jsonAddress(article) },
    ],
    /** What one types to come to it; undefined where the site does not know where it will stand. */
    addressOf: ({ address }: { readonly address: string }) => absoluteIfKnown(site, address),
    headMetadata: (page: PageFacts) => headMetadata(page, context),
    /** Safe inside a script; undefined where there is nothing to say. */
    breadcrumbList: (steps: readonly Step[]) => {
      const list = breadcrumbList(steps, site, strings);
      return list && jsonInPage(list);
    },
  });
}

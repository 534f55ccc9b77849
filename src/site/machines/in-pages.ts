/** What templates ask for machines' sake, as data: filters would outlive their context in Eleventy's cache. */
import { breadcrumbList, type Step } from './breadcrumb-list.ts';
import type { MachineContext } from './context.ts';
import { headMetadata } from './head.ts';
import { jsonInPage } from './json.ts';
import type { PageFacts } from './page-facts.ts';

export function machinesInPages(context: MachineContext) {
  const { site, strings } = context;
  return Object.freeze({
    headMetadata: (page: PageFacts) => headMetadata(page, context),
    /** Safe inside a script; undefined where there is nothing to say. */
    breadcrumbList: (steps: readonly Step[]) => {
      const list = breadcrumbList(steps, site, strings);
      return list && jsonInPage(list);
    },
  });
}

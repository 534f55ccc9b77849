/** What every template may ask for by name, beside the facts of its own page. */
import { yearsOfArchive } from './activity.ts';
import type { Archive } from './archive.ts';
import { auditCatalog } from './audit.ts';
import { nameIndexOf } from './authorities/name-index.ts';
import { redirectsOf } from './authorities/redirects.ts';
import { unresolvedOf } from './authorities/unresolved.ts';
import { mostIssuesListed } from './calendar/calendar.ts';
import { statisticsCharts } from './charts/statistics-charts.ts';
import { editorsPages } from './editors.ts';
import { groupPages } from './group-pages.ts';
import { homeOf } from './home.ts';
import { reviewOf } from './review/review.ts';
import { jumpsOf } from './search/jumps.ts';
import { navigationOf } from './settings/site.ts';
import { statisticsOf } from './statistics.ts';

type PageData = Record<string, unknown>;

/** For readers. */
export function pageData({ catalog, site, strings }: Archive): PageData {
  const years = yearsOfArchive(catalog);
  const { sections, organizations, parentOrganizations } = catalog;
  return {
    catalog,
    site,
    strings,
    navigation: navigationOf(site),
    home: Object.freeze(homeOf(catalog)),
    mostIssuesListed,
    jumps: jumpsOf(catalog, strings),
    sectionPages: groupPages(sections, years),
    organizationPages: groupPages([...organizations, ...parentOrganizations], years),
    organizationIndex: nameIndexOf(organizations),
    redirects: redirectsOf(catalog, site),
  };
}

/** For editors, which a public build may leave out. */
export async function editorsData({ ingested, catalog, strings }: Archive): Promise<PageData> {
  const statistics = Object.freeze(statisticsOf(ingested, catalog));
  return {
    editorsPages: editorsPages(strings),
    review: await reviewOf(ingested, catalog),
    audit: auditCatalog(catalog, strings),
    statistics,
    charts: statisticsCharts(statistics, catalog, strings),
    unresolved: unresolvedOf(catalog),
  };
}

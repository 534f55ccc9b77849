import { columnLayouts } from './layouts/columns.ts';
import { creditLayouts } from './layouts/credits.ts';
import { headings } from './layouts/headings.ts';
import { languageLayouts } from './layouts/languages.ts';
import { marks } from './layouts/marks.ts';
import { mastheadLayouts } from './layouts/mastheads.ts';
import { mixedLayouts } from './layouts/mixed.ts';
import { pageLayouts } from './layouts/pages.ts';
import { plainLines } from './layouts/plain.ts';
import { wrapped } from './layouts/wrapped.ts';
import type { Layout } from './setting/layout.ts';

export type { Layout } from './setting/layout.ts';

/** All layouts, by family; `heldOut` ones are kept aside to judge the ingest at the end. */
export const layouts: readonly Layout[] = [
  ...headings,
  ...plainLines,
  ...wrapped,
  ...marks,
  ...creditLayouts,
  ...mastheadLayouts,
  ...pageLayouts,
  ...languageLayouts,
  ...mixedLayouts,
  ...columnLayouts,
];

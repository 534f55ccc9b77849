/** The checkers of a built site, in the order of the table. */
import { axe } from './axe.ts';
import type { MakeChecker } from './checker.ts';
import { head } from './head.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { links } from './links.ts';
import { policy } from './policy.ts';
import { schemas } from './schemas.ts';
import { weight } from './weight.ts';
import { xml } from './xml.ts';

/** By the names that `--only` takes. */
export const CHECKERS: Readonly<Record<string, MakeChecker>> = {
  html,
  head,
  links,
  policy,
  json,
  xml,
  schemas,
  weight,
  axe,
};

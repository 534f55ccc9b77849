/** Frictionless Data Package: says what is in `catalog.csv` and `catalog.json`. */
import { asciiName } from '../../5-articles/address.ts';
import { CATALOG_CSV, CATALOG_JSON } from './catalog-file.ts';
import { type Column, columnsOf } from './columns.ts';
import { absoluteIfKnown, type MachineContext, type SiteFile } from './context.ts';
import { jsonFile } from './json.ts';

export const DATA_PACKAGE = '/datapackage.json';

/** For a title without a letter or digit that could stand in a name. */
const NAMELESS = 'bulletin-archive';

const ESCAPED =
  "A cell that would begin with = + - @ tab, carriage return or ' has one ' more before it, so that no spreadsheet runs it.";

export function dataPackage(context: MachineContext): SiteFile {
  const { site } = context;
  const content = jsonFile({
    profile: 'data-package',
    name: asciiName(site.title) || NAMELESS,
    title: site.title,
    description: site.summary,
    languages: [site.language],
    homepage: absoluteIfKnown(site, '/'),
    contributors: site.publisher && [{ title: site.publisher, role: 'publisher' }],
    licenses: licences(context),
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'catalog',
        title: 'All articles, one a row',
        description: ESCAPED,
        path: CATALOG_CSV.slice(1),
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
        schema: {
          fields: columnsOf(context).map(field),
          primaryKey: 'id',
          missingValues: [''],
        },
      },
      {
        profile: 'data-resource',
        name: 'catalog-json',
        title: 'All articles, one an object; the same names, absent where not known',
        path: CATALOG_JSON.slice(1),
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
    ],
  });
  return { address: DATA_PACKAGE, content };
}

function field({ name, type, format, description, isRequired, isUnique }: Column) {
  const constraints = { ...(isRequired && { required: true }), ...(isUnique && { unique: true }) };
  return {
    name,
    type,
    format,
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** A licence has an address, or a name of a form that only open licences have. */
function licences({ site: { licence } }: MachineContext) {
  return licence?.address === undefined
    ? undefined
    : [{ path: licence.address, title: licence.name }];
}

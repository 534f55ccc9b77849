/**
 * Reads `content/site.yml`.
 *
 *     title: 简报文库
 *     address: https://archive.example.org/
 *     language: zh-Hans
 *     navigation: [issues, sections, { name: 学会, address: https://example.org/ }]
 */
import { z } from 'zod';
import { entriesOf, readYaml } from '../../4-issue/yaml.ts';
import { type Diagnostic, diagnose, type Message, startOfFile } from '../../diagnostics.ts';
import { languageNames } from '../strings/index.ts';
import { contrast, LEAST_CONTRAST, PAPER, readableOn } from './colour.ts';
import { PLACES, type Place, type Site, siteBelow, USUAL_COLOUR, usualSite } from './site.ts';

const longestName = 100;
const longestText = 2000;
/** More would be no navigation. */
const longestNavigation = 12;

const name = z.string().trim().min(1).max(longestName);
const text = z.string().trim().min(1).max(longestText);
/** Only pages: an address of another kind could run a script. */
const webAddress = z.url({ protocol: /^https?$/u });
const sitePath = z.string().regex(/^\/(?:[A-Za-z0-9._~-]+\/)*$/u);
const places = Object.keys(PLACES) as [Place, ...Place[]];

/** What the file may say; editors' programs complete fields by it. */
export const siteFileSchema = z.strictObject({
  title: name.optional().describe('What the archive is called'),
  seal: z
    .string()
    .trim()
    .regex(/^\P{Cc}{1,4}$/u)
    .optional()
    .describe('One to four characters for the seal beside the title'),
  summary: text.optional().describe('One line below the title'),
  about: text.optional().describe('One paragraph: what the archive is'),
  publisher: name.optional().describe('Who publishes the site'),
  address: webAddress
    .optional()
    .describe('Where the site will stand; feeds, citations and sitemap need it'),
  basePath: sitePath
    .optional()
    .describe('The path below which it stands on its host, if not that of the address'),
  language: z.enum(languageNames).optional().describe('The language of the interface'),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/iu)
    .optional()
    .describe('Of mastheads, section names and rules: #a3261b'),
  navigation: z
    .array(
      z.union([z.enum(places), z.strictObject({ name, address: z.union([webAddress, sitePath]) })]),
    )
    .max(longestNavigation)
    .optional()
    .describe('Pages to lead to from every page'),
  licence: z
    .union([name, z.strictObject({ name, address: webAddress })])
    .optional()
    .describe('The terms under which others may use what is here'),
  contact: z
    .union([z.email(), webAddress])
    .optional()
    .describe('An e-mail address, or the address of a page'),
});

type Field = keyof typeof siteFileSchema.shape;
const isField = (key: string): key is Field => Object.hasOwn(siteFileSchema.shape, key);

const fields = Object.keys(siteFileSchema.shape);
const aName: Message = {
  en: `a text of up to ${longestName} characters`,
  zh: `${longestName} 字以内的文字`,
};
const aText: Message = {
  en: `a text of up to ${longestText} characters`,
  zh: `${longestText} 字以内的文字`,
};
const expected: Record<Field, Message> = {
  title: aName,
  seal: { en: 'one to four characters', zh: '一至四个字' },
  summary: aText,
  about: aText,
  publisher: aName,
  address: {
    en: 'an address such as https://archive.example.org/',
    zh: '形如 https://archive.example.org/ 的网址',
  },
  basePath: { en: 'a path such as /archive/', zh: '形如 /archive/ 的路径' },
  language: { en: languageNames.join(' or '), zh: languageNames.join(' 或 ') },
  colour: { en: 'a colour such as #a3261b', zh: '形如 #a3261b 的颜色' },
  navigation: {
    en: `a list of ${places.join(', ')} or { name: …, address: … }`,
    zh: `由 ${places.join('、')} 或 { name: …, address: … } 组成的列表`,
  },
  licence: {
    en: 'a name, or { name: …, address: https://… }',
    zh: '名称，或 { name: …, address: https://… }',
  },
  contact: { en: 'an e-mail address or https://…', zh: '电子邮箱或 https://…' },
};

/** Reads the file; whatever is wrong in it is reported with its place, and the rest is used. */
export function readSiteFile(
  file: string,
  yaml: string,
): { site: Site; diagnostics: Diagnostic[] } {
  const { document, faults, pointOf, excerpt, plain } = readYaml(yaml);
  const diagnostics = faults.map(({ point, reason }) =>
    diagnose('site-file-syntax', file, point, reason),
  );
  if (diagnostics.length > 0) return { site: usualSite(), diagnostics };
  const entries = entriesOf(document.contents) ?? [];
  if (document.contents !== null && !entriesOf(document.contents)) {
    const found = excerpt(document.contents);
    const wanted = { en: 'fields such as title: …', zh: '形如 title: … 的字段' };
    diagnostics.push(diagnose('site-file-invalid', file, startOfFile, file, found, wanted));
  }
  const places = new Map<Field, unknown>();
  const given: Record<string, unknown> = {};
  for (const { name: field, key, value } of entries) {
    if (!isField(field)) {
      const wanted = {
        en: `a field among ${fields.join(', ')}`,
        zh: `以下字段之一：${fields.join('、')}`,
      };
      diagnostics.push(
        diagnose('site-file-invalid', file, pointOf(key), field, excerpt(key), wanted),
      );
      continue;
    }
    places.set(field, value ?? key);
    const parsed = siteFileSchema.shape[field].safeParse(plain(value));
    if (parsed.success) given[field] = parsed.data;
    else {
      const shown = excerpt(value ?? key);
      diagnostics.push(
        diagnose('site-file-invalid', file, pointOf(value ?? key), field, shown, expected[field]),
      );
    }
  }
  const { address, basePath, ...rest } = siteFileSchema.parse(given);
  const pointAt = (field: Field) => pointOf(places.get(field));
  const own = address && new URL(address).pathname;
  if (address && basePath && withSlash(own ?? '/') !== basePath) {
    diagnostics.push(
      diagnose('site-path-contradicts', file, pointAt('basePath'), basePath, address),
    );
  }
  const site = siteOf(rest, address);
  diagnostics.push(...shadeOf(file, pointAt('colour'), rest.colour));
  return { site: siteBelow(site, basePath ?? own ?? '/'), diagnostics };
}

type Given = Omit<z.infer<typeof siteFileSchema>, 'address' | 'basePath'>;

function siteOf({ language, licence, colour, ...rest }: Given, address: string | undefined): Site {
  const usual = usualSite(language);
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...usual,
    ...known,
    address,
    colour: readableOn(colour ?? USUAL_COLOUR, PAPER.light),
    licence: typeof licence === 'string' ? { name: licence, address: undefined } : licence,
  };
}

/** Too light a colour is darkened: a site that cannot be read helps nobody. */
function shadeOf(file: string, point: { line: number; column: number }, colour?: string) {
  if (!colour || contrast(colour, PAPER.light) >= LEAST_CONTRAST) return [];
  const ratio = contrast(colour, PAPER.light).toFixed(1);
  const instead = readableOn(colour, PAPER.light);
  return [diagnose('site-colour-faint', file, point, colour, ratio, instead)];
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

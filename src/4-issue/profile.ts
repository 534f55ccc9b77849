/**
 * Reads publication profiles: `content/publications/<name>.yml`.
 *
 *     title: 科协每周动态
 *     aliases: [每周动态]
 *     publisher: 北京市科协办公室
 *     sections: [学会动态, 茶座]
 *     credits: closing
 *     runningHeads: [科协动态]
 */
import { z } from 'zod';
import type { Profile } from '../2-lines/profile.ts';
import { type Diagnostic, diagnose, type Message, startOfFile } from '../diagnostics.ts';
import { entriesOf, readYaml } from './yaml.ts';

/** More would be no list that anybody wrote. */
const longestList = 200;
const longestText = 100;

const text = z.string().trim().min(1).max(longestText);
const texts = z.array(text).max(longestList);
const creditStyles = ['closing', 'heading', 'none'] as const;

/** What a profile may say; editors' programs complete fields by it. */
export const profileSchema = z.strictObject({
  title: text.describe('The title by which the archive knows the publication'),
  aliases: texts.optional().describe('The title as it is printed at times'),
  publisher: text.optional().describe('Stands in where an issue prints no publisher'),
  sections: texts.optional().describe('Names of the usual sections, without their marks'),
  credits: z
    .union([z.enum(creditStyles), texts.min(1)])
    .optional()
    .describe(
      'Where names without label or parentheses are credits (below the headline, or closing the text), none, or the labels that credits bear',
    ),
  runningHeads: texts.optional().describe('Lines that run over the pages, without folios'),
});

type Field = keyof typeof profileSchema.shape;
const isField = (name: string): name is Field => Object.hasOwn(profileSchema.shape, name);

const names = Object.keys(profileSchema.shape);
const amongFields: Message = {
  en: `a field among ${names.join(', ')}`,
  zh: `以下字段之一：${names.join('、')}`,
};
const aText: Message = { en: 'a text', zh: '文字' };
const someTexts: Message = { en: 'a list of texts', zh: '若干文字的列表' };
const expected: Record<Field, Message> = {
  title: aText,
  aliases: someTexts,
  publisher: aText,
  sections: someTexts,
  credits: {
    en: `${creditStyles.join(', ')} or a list of labels`,
    zh: `${creditStyles.join('、')} 或标签的列表`,
  },
  runningHeads: someTexts,
};

/** Reads a profile; whatever is wrong in it is reported with its place, and the rest is used. */
export function readProfile(
  file: string,
  yaml: string,
): { profile?: Profile; diagnostics: Diagnostic[] } {
  const { document, faults, pointOf, excerpt, plain } = readYaml(yaml);
  const diagnostics = faults.map(({ point, reason }) =>
    diagnose('profile-syntax', file, point, reason),
  );
  if (diagnostics.length > 0) return { diagnostics };
  const wrong = (place: unknown, field: string, found: unknown, wanted: Message) => {
    const shown = excerpt(found);
    diagnostics.push(diagnose('profile-invalid', file, pointOf(place), field, shown, wanted));
  };
  const entries = entriesOf(document.contents);
  if (!entries) wrong(undefined, file, document.contents, amongFields);
  const given: Partial<Record<Field, unknown>> = {};
  for (const { name, key, value } of entries ?? []) {
    if (!isField(name)) {
      wrong(key, name, key, amongFields);
      continue;
    }
    const parsed = profileSchema.shape[name].safeParse(plain(value));
    if (parsed.success) given[name] = parsed.data;
    else wrong(key, name, value, expected[name]);
  }
  if (entries && !entries.some(({ name }) => name === 'title')) {
    diagnostics.push(diagnose('profile-without-title', file, startOfFile));
  }
  const { success, data } = profileSchema.safeParse(given);
  if (!success) return { diagnostics };
  const { title, aliases = [], publisher, sections = [], credits, runningHeads = [] } = data;
  const profile: Profile = {
    title,
    aliases,
    sections,
    runningHeads,
    ...(publisher && { publisher }),
    ...(credits && { credits }),
  };
  return { profile, diagnostics };
}

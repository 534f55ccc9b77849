/** What `content/organizations.yml` may say of an organization, and in words what each field must be. */
import { z } from 'zod';
import { metadataFields } from '../../4-issue/metadata.ts';
import type { Message } from '../../diagnostics.ts';

const longestName = 200;
const longestKind = 40;
const longestNote = 2000;
/** More would be no list that anybody wrote. */
const longestList = 200;

/** A name of white space alone, or with control characters, is printed nowhere. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(longestName)
  .regex(/^\P{Cc}*$/u);
const [edtf, aDate] = metadataFields.date;
/** YAML takes a bare year for a number. */
const date = z.union([edtf, z.number().int().min(1000).max(9999)]);

/** Fields of an entry; editors' programs complete them by it. */
export const authoritySchema = z.strictObject({
  name: name.describe('The name by which the archive knows the organization. 规范名称。'),
  aliases: z
    .array(name)
    .max(longestList)
    .optional()
    .describe('Other names, as they are printed. 原刊所印的其他名称。'),
  kind: z
    .string()
    .trim()
    .min(1)
    .max(longestKind)
    .optional()
    .describe('In a word or two: society, university. 类别，如学会、高校。'),
  parent: name
    .optional()
    .describe(
      'The name of the organization in this file that it belongs to. 上级机构，亦在本文件中。',
    ),
  from: date.optional().describe('When it was founded (EDTF). 成立日期。'),
  to: date.optional().describe('When it ended (EDTF). 终止日期。'),
  homepage: z
    .url({ protocol: /^https?$/u })
    .optional()
    .describe('Its own site, http or https. 主页网址。'),
  note: z
    .string()
    .trim()
    .min(1)
    .max(longestNote)
    .optional()
    .describe('What readers should know. 说明。'),
});

/** The whole file. */
export const organizationsFileSchema = z.array(authoritySchema);

export type Field = keyof typeof authoritySchema.shape;

export const isField = (key: string): key is Field => Object.hasOwn(authoritySchema.shape, key);

const fields = Object.keys(authoritySchema.shape);

export const amongFields: Message = {
  en: `a field among ${fields.join(', ')}`,
  zh: `以下字段之一：${fields.join('、')}`,
};

export const aListOfOrganizations: Message = {
  en: 'a list of organizations, each with a name: - name: …',
  zh: '机构的列表，每项有名称：- name: …',
};

const upTo = (most: number): Message => ({
  en: `a text of up to ${most} characters`,
  zh: `${most} 字以内的文字`,
});

export const expected: Record<Field, Message> = {
  name: upTo(longestName),
  aliases: { en: 'a list of names', zh: '名称的列表' },
  kind: upTo(longestKind),
  parent: upTo(longestName),
  from: aDate,
  to: aDate,
  homepage: { en: 'an address that begins with https://', zh: '以 https:// 开头的网址' },
  note: upTo(longestNote),
};

/** The part of the catalogue of messages about authorities of organizations. */
import type { Entries, Message } from './message.ts';

export const organizationMessages = {
  'organizations-syntax': (reason: string) => ({
    severity: 'error',
    en: `the list of organizations is not valid YAML: ${reason}. None of it was used`,
    zh: `机构规范档不是合法的 YAML：${reason}。全部未用`,
  }),
  'organizations-invalid': (field: string, found: string, expected: Message) => ({
    severity: 'error',
    en: `${field}: found ${found}; expected ${expected.en}. It was left out`,
    zh: `${field}：发现 ${found}；应为${expected.zh}。已略去`,
  }),
  'organization-repeated': (name: string, other: string) => ({
    severity: 'error',
    en: `“${name}” is a name of “${other}” already; expected each name under one organization. Remove it here or there`,
    zh: `“${name}”已是“${other}”的名称；每个名称应只属一个机构。请删去其一`,
  }),
  'organization-parent-unknown': (name: string, parent: string) => ({
    severity: 'error',
    en: `“${name}”: found the parent “${parent}”, which no entry is called; expected an organization of this file. Add it, or correct the name`,
    zh: `“${name}”：上级机构“${parent}”不在本文件中；应为其中一项。请补上，或改正名称`,
  }),
  'organization-own-ancestor': (name: string, parent: string) => ({
    severity: 'error',
    en: `“${name}”: found the parent “${parent}”, which belongs to “${name}” itself; expected no circle. Remove one parent`,
    zh: `“${name}”：上级机构“${parent}”又隶属于“${name}”；不应循环。请删去其一`,
  }),
  'organization-dates-reversed': (to: string, from: string) => ({
    severity: 'error',
    en: `to: found ${to}; expected no date before ${from}, where it begins. It was left out`,
    zh: `to：发现 ${to}；不应早于起始的 ${from}。已略去`,
  }),
} satisfies Entries;

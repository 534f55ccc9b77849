/** What editors may say of an issue beside what it prints: the fields and what each must be. */
import { z } from 'zod';
import type { Message } from '../diagnostics.ts';
import { edtfDate } from './edtf.ts';
import type { IssueMetadata } from './issue.ts';

export const text = z.string().trim().min(1);
const positive = z.number().int().positive();
const date = edtfDate.refine(isOnCalendar);

const expected = {
  text: { en: 'a text', zh: '文字' },
  positive: { en: 'a whole number from 1', zh: '正整数' },
  date: {
    en: 'a date such as 2023-03-10, 2022-03 or 2022-03~',
    zh: '日期，如 2023-03-10、2022-03 或 2022-03~',
  },
} satisfies Record<string, Message>;

/** Each field with its schema and, in words, what it must be. */
export const metadataFields = {
  publication: [text, expected.text],
  publisher: [text, expected.text],
  year: [positive, expected.positive],
  volume: [positive, expected.positive],
  number: [positive, expected.positive],
  wholeNumber: [positive, expected.positive],
  date: [date, expected.date],
} satisfies Record<keyof IssueMetadata, [z.ZodType<string | number>, Message]>;

export type MetadataField = keyof typeof metadataFields;

export const isMetadataField = (name: string): name is MetadataField =>
  Object.hasOwn(metadataFields, name);

const names = Object.keys(metadataFields).join(', ');

/** What is expected where a field's name is none of them. */
export const amongFields: Message = {
  en: `a field among ${names}`,
  zh: `以下字段之一：${names}`,
};

/** 2023-02-31 is on no calendar. */
function isOnCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map((part) => Number.parseInt(part, 10));
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

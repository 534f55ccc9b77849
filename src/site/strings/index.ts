/** The languages of the interface. */
import { strings as en } from './en.ts';
import { strings as zhHans } from './zh-Hans.ts';

/** What a language has to say; the Chinese words are the pattern. */
export type Strings = typeof zhHans;

const languages = { 'zh-Hans': zhHans, en } satisfies Record<string, Strings>;

/** A language tag after BCP 47, which is also the name of the file with its words. */
export type Language = keyof typeof languages;

export const languageNames = Object.keys(languages) as [Language, ...Language[]];

export function stringsOf(language: Language): Strings {
  return languages[language];
}

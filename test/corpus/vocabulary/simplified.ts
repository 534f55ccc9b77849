import { headlines } from './headlines.ts';
import type { Language } from './language.ts';
import { names } from './names.ts';
import { phrases } from './phrases.ts';
import { colophons, publishers } from './publishers.ts';
import * as sentences from './sentences.ts';

/** Simplified Chinese, the language that nearly all bulletins are printed in. */
export const simplified: Language = {
  tag: 'zh-Hans',
  lexicon: { ...names, ...phrases, headline: headlines },
  kinds: publishers,
  headlines,
  headlineLength: [8, 45],
  ...sentences,
  space: '',
  colophon: colophons,
};

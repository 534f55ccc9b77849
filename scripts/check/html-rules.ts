/** Where we differ from html-validate's recommended rules, and why. */
import type { ConfigData } from 'html-validate';

export const RULES: NonNullable<ConfigData['rules']> = {
  // HTML has no case here; the templates are written in lower case throughout.
  'doctype-style': ['error', { style: 'lowercase' }],
  // Sections and lists that are named for screen readers alone: ARIA allows them to be.
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
  // A page's title is its headline, and bulletins print headlines of any length.
  'long-title': 'off',
  // Every file comes from the site itself, whose pages a forger of files could change as well.
  'require-sri': 'off',
  // `download` and `download=""` say the same; the second is written where a path is put before links.
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  // A bulletin's spaces stay at the ends of its lines where its source is shown as it came.
  'no-trailing-whitespace': 'off',
  // Telephone numbers are bulletin text: no character of it is exchanged for another.
  'tel-non-breaking': 'off',
};

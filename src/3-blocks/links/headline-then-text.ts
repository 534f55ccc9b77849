import { headings, type LinkRule, links } from '../evidence.ts';

const headline = ['headline', 'headline, continued'] as const;

/** A headline has its text below it, or at least a credit. */
export const headlineThenText: LinkRule = () => [
  links(headline, 1.5, 'paragraph'),
  links(headline, -5, ...headings, 'colophon'),
];

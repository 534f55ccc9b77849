import { type LinkRule, links } from '../evidence.ts';

/** Once a colophon has begun, the rest belongs to it: distribution lists run over many lines. */
export const colophonRun: LinkRule = () => [links(['colophon'], 3, 'colophon')];

import type { Random } from './random.ts';

/** Words and phrases by slot; a phrase may name further slots: `{city}{field}学会`. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** What stays the same within one article, so that its headline and its text tell one story. */
export type Facts = Readonly<Record<string, string>>;

const slot = /\{([^{}]+)\}/g;
const range = /^(\d+)-(\d+)$/;

/**
 * Fills the slots of a template: `{2-9}` with a number, `{event}` with this article's fact, else
 * with a word of the lexicon.
 */
export function expand(template: string, lexicon: Lexicon, random: Random, facts: Facts): string {
  return template.replace(slot, (_, name: string) => {
    const [, low, high] = range.exec(name) ?? [];
    if (low !== undefined && high !== undefined) return String(random.int(+low, +high));
    const fact = facts[name];
    if (fact !== undefined) return fact;
    const choices = lexicon[name];
    if (!choices) throw new Error(`unknown slot {${name}} in "${template}"`);
    return expand(random.pick(choices), lexicon, random, facts);
  });
}

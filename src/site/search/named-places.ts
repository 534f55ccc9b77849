/** Finds sections and organizations by a part of their name, or by what they are called for short. */
import type { NamedPlace } from './jumps.ts';
import { fold } from './terms.ts';

/** How well a name fits what was typed; from the best. */
const FITS = [
  (name: string, typed: string) => name === typed,
  (name: string, typed: string) => name.startsWith(typed),
  (name: string, typed: string) => name.includes(typed),
  isShortFor,
];

/** Below this, nearly every name holds it. */
const LEAST_CHARACTERS = 2;

/** The places whose names fit, best first; of those that fit equally, the order is kept. */
export function placesNamed<Place extends Pick<NamedPlace, 'name'>>(
  text: string,
  places: readonly Place[],
): Place[] {
  const typed = fold(text).terms;
  if ([...typed].length < LEAST_CHARACTERS) return [];
  const fitting = places
    .map((place) => ({ place, fit: fitOf(foldedName(place), typed) }))
    .filter(({ fit }) => fit >= 0);
  return fitting.sort((a, b) => a.fit - b.fit).map(({ place }) => place);
}

/** Whether what was typed, folded, is a name, a part of it, or short for it. */
export function fitsName(name: string, typed: string): boolean {
  return fitOf(fold(name).terms, typed) >= 0;
}

/** Whether a place is called just that. */
export function isCalled({ name }: Pick<NamedPlace, 'name'>, text: string): boolean {
  return fold(name).terms === fold(text).terms;
}

/** Thousands of names are compared at every key that is pressed. */
const foldedNames = new WeakMap<object, string>();

function foldedName(place: Pick<NamedPlace, 'name'>): string {
  const folded = foldedNames.get(place) ?? fold(place.name).terms;
  foldedNames.set(place, folded);
  return folded;
}

function fitOf(name: string, typed: string): number {
  return FITS.findIndex((fits) => fits(name, typed));
}

/** `北京科协` is short for `北京市科学技术协会`: its characters stand there in this order. */
function isShortFor(name: string, typed: string): boolean {
  let at = 0;
  for (const character of typed) {
    at = name.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return name.startsWith(typed.charAt(0));
}

/** The addresses that a page or style sheet names, and the places in a page that an address can name. */
import { isPage, type SiteFile } from './checker.ts';
import { attribute, elements, movedTo } from './elements.ts';

/** An address as it is written, and the line where. */
export interface Linked {
  address: string;
  line?: number | undefined;
}

/** Attributes that hold one address, as rehype names them. */
const ATTRIBUTES = ['href', 'src', 'action', 'formAction', 'poster', 'data', 'cite', 'xLinkHref'];

/** `url(seal.svg)` or `url("seal.svg")`; data stands in the sheet itself. */
const SHEET_ADDRESS = /url\(\s*["']?(?!data:)([^"')\s]+)/g;

/** All addresses of a page or style sheet. */
export function linksOf(file: SiteFile): Linked[] {
  return isPage(file.path) ? pageLinks(file) : sheetLinks(file);
}

function pageLinks(file: SiteFile): Linked[] {
  const moved = movedTo(file.page());
  const inElements = [...elements(file.page())].flatMap((element) => {
    const line = element.position?.start.line;
    const single = ATTRIBUTES.flatMap((name) => attribute(element, name) ?? []);
    const set = (attribute(element, 'srcSet') ?? '').split(',').map((each) => each.trim());
    const addresses = [...single, ...set.flatMap((each) => each.split(/\s+/)[0] || [])];
    return addresses.map((address) => ({ address, line }));
  });
  return moved === undefined ? inElements : [{ address: moved }, ...inElements];
}

function sheetLinks(file: SiteFile): Linked[] {
  return [...file.text().matchAll(SHEET_ADDRESS)].map(([, address = '']) => ({ address }));
}

/** Everything in a page to which a fragment can lead. */
export function fragmentsOf(file: SiteFile): Set<string> {
  const places = new Set(['top']);
  for (const element of elements(file.page())) {
    const id = attribute(element, 'id');
    if (id !== undefined) places.add(id);
    const name = element.tagName === 'a' ? attribute(element, 'name') : undefined;
    if (name !== undefined) places.add(name);
  }
  return places;
}

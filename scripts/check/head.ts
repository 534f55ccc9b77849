/** What every page must say of itself once: language, title, description, heading, own address. */
import type { Root } from 'hast';
import { type BuiltSite, type Checker, type Finding, isPage } from './checker.ts';
import { attribute, elements, linked, metaOf, movedTo, textOf } from './elements.ts';
import { addressOf } from './site.ts';

/** Checks each page's head, and that no two pages that are to be found say the same. */
export function head({ prefix }: BuiltSite): Checker {
  const titles = new Map<string, string>();
  const descriptions = new Map<string, string>();
  const canonicals = { with: 0, without: [] as string[] };

  return {
    name: 'head',
    wants: isPage,
    look: (file) => {
      const page = file.page();
      const { path } = file;
      const finding = (what: string, rule: string): Finding => ({ file: path, what, rule });
      const findings = missing(page).map(([what, rule]) => finding(what, rule));
      // What search engines are not to keep may say what others say.
      if (/\bnoindex\b/.test(metaOf(page, 'robots') ?? '') || path === '404.html') return findings;

      const say = (text: string | undefined, all: Map<string, string>, rule: string) => {
        if (!text) return;
        const other = all.get(text);
        if (other === undefined) all.set(text, path);
        else findings.push(finding(`found “${text}”, which ${other} says too`, rule));
      };
      const [title] = elements(page, 'title');
      say(title && textOf(title), titles, 'unique-title');
      say(metaOf(page, 'description'), descriptions, 'unique-description');

      const [canonical] = linked(page, 'canonical');
      if (!canonical) canonicals.without.push(path);
      else {
        canonicals.with += 1;
        const address = attribute(canonical, 'href') ?? '';
        const own = encodeURI(`${prefix}${addressOf(path)}`);
        if (!URL.canParse(address) || new URL(address).pathname !== own) {
          findings.push(finding(`found ${address}; expected ${own} of a host`, 'canonical'));
        }
      }
      return findings;
    },
    // A site without an address of its own has no canonical links at all.
    end: () =>
      canonicals.with === 0
        ? []
        : canonicals.without.map((file) => ({
            file,
            what: 'found no canonical link, as other pages have',
            rule: 'canonical',
          })),
  };
}

function missing(page: Root): [what: string, rule: string][] {
  const counted = (name: string) => [...elements(page, name)].length;
  const [root] = elements(page, 'html');
  const [title] = elements(page, 'title');
  const headings = counted('h1');
  const wrong: [boolean, string, string][] = [
    [!(root && attribute(root, 'lang')), 'found no language of the page', 'lang'],
    [!(title && textOf(title).trim()), 'found no title', 'title'],
    [headings !== 1 && movedTo(page) === undefined, `found ${headings} h1; expected one`, 'one-h1'],
    [metaOf(page, 'viewport') === undefined, 'found no viewport', 'viewport'],
  ];
  return wrong.filter(([is]) => is).map(([, what, rule]) => [what, rule]);
}

/** Whether pages state the policy, and hold nothing that it would stop. */
import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { contentSecurityPolicy } from '../../src/site/policy.ts';
import { type Checker, type Finding, isPage } from './checker.ts';
import { attribute, elements, textOf } from './elements.ts';

/** Types of scripts that run; others are data, which no policy needs to allow. */
const RUNS =
  /^(?:$|module$|importmap$|speculationrules$|(?:text|application)\/(?:java|ecma)script)/i;

/** Hashes of what may stand inside the pages: they are the site's own. */
const HASH = / 'sha256-[^']+'/g;
const OURS = contentSecurityPolicy('').replace(HASH, '');

/** Checks that pages state the policy first, and for inline code and styles. */
export function policy(): Checker {
  return {
    name: 'policy',
    wants: isPage,
    look: ({ path, page }) => {
      const findings: Finding[] = [];
      const find = (element: Element | undefined, what: string, rule: string) => {
        findings.push({ file: path, line: element?.position?.start.line, what, rule });
      };
      const all = [...elements(page())];
      const stated = all.findIndex(
        (each) => attribute(each, 'httpEquiv')?.toLowerCase() === 'content-security-policy',
      );
      const policy = (all[stated] && attribute(all[stated], 'content')) ?? '';
      if (policy.replace(HASH, '') !== OURS) {
        find(all[stated], `found ${policy || 'no policy'}; expected ${OURS}`, 'policy');
      }
      for (const [at, element] of all.entries()) {
        const { tagName, properties } = element;
        if (attribute(element, 'style') !== undefined) find(element, 'found a style', 'no-inline');
        const handler = Object.keys(properties).find((name) => /^on[A-Z]/.test(name));
        if (handler) find(element, `found ${handler}`, 'no-inline');
        if (tagName === 'style' || isInlineCode(element)) {
          if (!isAllowed(policy, tagName, textOf(element))) {
            find(element, `found a <${tagName}> inside the page`, 'no-inline');
          }
        }
        // A policy holds for what comes after it.
        if (at < stated && ['script', 'link', 'style', 'base'].includes(tagName)) {
          find(element, `found a <${tagName}> before the policy`, 'policy-first');
        }
      }
      return findings;
    },
  };
}

function isInlineCode(element: Element): boolean {
  return (
    element.tagName === 'script' &&
    attribute(element, 'src') === undefined &&
    RUNS.test(attribute(element, 'type') ?? '')
  );
}

/** Whether the policy names the hash of an inline script or style. */
function isAllowed(policy: string, tagName: string, text: string): boolean {
  const hash = createHash('sha256').update(text).digest('base64');
  const directive = policy.split('; ').find((each) => each.startsWith(`${tagName}-src `));
  return directive?.includes(`'sha256-${hash}'`) ?? false;
}

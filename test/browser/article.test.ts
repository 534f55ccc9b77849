import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findings } from '../support/findings.ts';
import { type Reader, reader } from '../support/search-page.ts';

let at: Reader;
/** From the site's root. */
let address: string;

before(async () => {
  at = await reader();
  await at.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await at.page.goto(at.site.url);
  const last = at.page.locator('.newest .headline').last();
  address = (await last.getAttribute('href')) ?? '';
});

after(() => at?.close());

const open = async (fragment = '') => {
  await at.page.goto('about:blank');
  await at.page.goto(new URL(address + fragment, at.site.url).href);
};
const clipboard = () => at.page.evaluate(() => navigator.clipboard.readText());
const citation = (form: string) =>
  at.page.locator('.cite > div', { has: at.page.locator(`#cite-${form}`) });

describe('the lines of a paragraph', () => {
  /** How far at most the last two characters stand from one another, from left to left, in ems. */
  const widestStep = () =>
    at.page.evaluate(() => {
      const steps = [...document.querySelectorAll('.text > p')].flatMap((paragraph) => {
        const text = paragraph.firstChild as Text;
        const [before, last] = [text.length - 2, text.length - 1].map((place) => {
          const range = document.createRange();
          range.setStart(text, place);
          range.setEnd(text, place + 1);
          return range.getBoundingClientRect();
        }) as [DOMRect, DOMRect];
        const size = Number.parseFloat(getComputedStyle(paragraph).fontSize);
        return before.top === last.top ? [(last.left - before.left) / size] : [];
      });
      return Math.max(...steps);
    });

  test('should reach both edges, but for the last one', async () => {
    await at.page.setViewportSize({ width: 768, height: 900 });
    await at.page.goto(`${at.site.url}search/?q=科协`);
    await at.answered();
    const links = at.page.locator('#search-results h2 > a');
    const addresses = await links.evaluateAll((all) =>
      all.map((a) => (a as HTMLAnchorElement).href),
    );
    for (const each of addresses) {
      await at.page.goto(each);
      assert.ok((await widestStep()) < 1.5, each);
    }
    await at.page.setViewportSize({ width: 1280, height: 720 });
  });
});

describe('the addresses of paragraphs', () => {
  test('should mark quietly the paragraph that the address names, and bring it into view', async () => {
    await open('#p2');
    const marked = at.page.locator('.text :target');
    assert.equal(await marked.getAttribute('id'), 'p2');
    const box = await marked.boundingBox();
    assert.ok(box && box.y >= 0 && box.y < (at.page.viewportSize()?.height ?? 0));
  });

  test('should be reached with the keyboard, and show their sign only then or under the pointer', async () => {
    await open();
    const link = at.page.locator('#p1 > .paragraph');
    const opacity = () => link.evaluate((element) => getComputedStyle(element, '::before').opacity);
    await at.page.mouse.move(0, 0);
    assert.equal(await opacity(), '0');
    await at.page.hover('#p1');
    assert.equal(await opacity(), '1');
    await at.page.mouse.move(0, 0);
    await at.page.locator('.article-facts a').last().focus();
    await at.page.keyboard.press('Tab');
    assert.ok(await link.evaluate((element) => element === document.activeElement));
    assert.equal(await opacity(), '1');
    await at.page.keyboard.press('Enter');
    assert.match(at.page.url(), /#p1$/);
  });

  test('should add nothing to the text, neither copied nor as it is read out', async () => {
    await open();
    const text = await at.page.locator('#p1').textContent();
    await at.page.evaluate(() => {
      const paragraph = document.querySelector('#p1');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await at.page.keyboard.press('ControlOrMeta+c');
    assert.equal((await clipboard()).trim(), text?.trim());
    assert.equal(await at.page.getByRole('link', { name: '第 1 段', exact: true }).count(), 1);
  });
});

describe('citations', () => {
  test('should be copied by keyboard as they stand, and say so', async () => {
    await open();
    await at.page.locator('.cite summary').focus();
    await at.page.keyboard.press('Enter');
    const standard = citation('gbT7714');
    await standard.getByRole('button').focus();
    await at.page.keyboard.press('Enter');
    await standard.getByText('已复制').waitFor();
    assert.match(
      await clipboard(),
      /\[J\/OL\]\. 科协每周动态，20\d\d（\d+）\. https:\/\/[^ ]+\/\.$/,
    );
    assert.equal(await clipboard(), await standard.locator('pre').textContent());
  });

  test('should name the reader’s day from the moment they are copied', async () => {
    await open();
    await at.page.locator('.cite summary').click();
    const bibtex = citation('bibtex');
    await bibtex.getByRole('button').waitFor();
    assert.doesNotMatch((await bibtex.locator('pre').textContent()) ?? '', /urldate/);
    const today = await at.page.evaluate(() => new Date().toLocaleDateString('en-CA'));
    await bibtex.getByRole('button').click();
    await bibtex.getByText('已复制').waitFor();
    assert.match(await clipboard(), new RegExp(`\\n {2}urldate = \\{${today}\\},\\n\\}$`));
    await citation('cslJson').getByRole('button').click();
    await citation('cslJson').getByText('已复制').waitFor();
    const [item] = JSON.parse(await clipboard());
    assert.equal(item.accessed['date-parts'][0].join('-'), today);
  });

  test('should offer the article’s address, and the browser’s own way to share where it has one', async () => {
    await open();
    await at.page.locator('.cite summary').click();
    await citation('address').getByRole('button', { name: '复制' }).click();
    await citation('address').getByText('已复制').waitFor();
    assert.equal(new URL(await clipboard()).pathname, address);
    const shares = await at.page.evaluate(() => 'share' in navigator);
    assert.equal(await citation('address').getByRole('button').count(), shares ? 2 : 1);
  });
});

describe('a printed article', () => {
  before(async () => {
    await open('#p1');
    await at.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  });

  after(() => at.page.emulateMedia({ media: null, colorScheme: null }));

  test('should be headline, text, source and address, and nothing to click', async () => {
    for (const part of ['h1', '.article-facts', '.text']) {
      assert.ok(await at.page.locator(part).isVisible(), part);
    }
    for (const part of ['header.site-header', 'footer', 'nav', '.cite', '.paragraph']) {
      for (const one of await at.page.locator(part).all())
        assert.ok(!(await one.isVisible()), part);
    }
    const source = (await at.page.locator('.article-source').textContent())?.trim() ?? '';
    assert.match(source, /《科协每周动态》20\d\d年第\d+期.*。https:\/\//);
    assert.ok(source.endsWith(address));
  });

  test('should be black on white, whatever the screen', async () => {
    const colours = await at.page.evaluate(() =>
      ['html', '.text p', 'h1', '.article-facts a'].map((part) => {
        const { color, backgroundColor } = getComputedStyle(
          document.querySelector(part) as Element,
        );
        return [color, backgroundColor];
      }),
    );
    const [page, ...texts] = colours;
    assert.equal(page?.[1], 'rgb(255, 255, 255)');
    for (const [ink, paper] of texts) {
      assert.deepEqual([ink, paper], ['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
    }
  });
});

test('should leave nothing for axe to find, in any width, light and dark, open and closed', async () => {
  for (const width of [360, 768, 1280]) {
    await at.page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await at.page.emulateMedia({ colorScheme });
      await open('#p1');
      assert.deepEqual(await findings(at.page), [], `${width} ${colorScheme}`);
      await at.page.locator('.cite summary').click();
      await citation('cslJson').getByRole('button').waitFor();
      assert.deepEqual(await findings(at.page), [], `${width} ${colorScheme}, open`);
    }
  }
});

test('should set about 36 characters a line on wide screens and 20 on narrow ones', async () => {
  const perLine = async (width: number) => {
    await at.page.setViewportSize({ width, height: 800 });
    await open();
    return at.page.locator('.text').evaluate((element) => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      return Math.round(element.clientWidth / size);
    });
  };
  assert.equal(await perLine(1920), 36);
  assert.equal(await perLine(1280), 36);
  const narrow = await perLine(360);
  assert.ok(narrow >= 19 && narrow <= 21, `${narrow}`);
});

test('should have given the browser nothing to complain about', () => {
  assert.deepEqual(at.complaints, []);
});

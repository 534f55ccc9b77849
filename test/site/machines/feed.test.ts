import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { atomFiles } from '../../../src/site/machines/atom.ts';
import type { SiteFile } from '../../../src/site/machines/context.ts';
import { archivesOf, type Feed, feedsOf, newest } from '../../../src/site/machines/feed.ts';
import { feedFiles } from '../../../src/site/machines/feed-files.ts';
import { jsonFeedFile } from '../../../src/site/machines/json-feed.ts';
import {
  assertValidJson,
  assertValidXml,
  jsonFaults,
  xmlFaults,
} from '../../support/validators.ts';
import { anArticle, anIssue } from '../archive.ts';
import { aContext, anIssueOf, hostileArchive, recordedOn, textOf } from './context.ts';

const feedOf = (context: ReturnType<typeof aContext>) => feedsOf(context.catalog)[0] as Feed;
/** Each file whole: pieces can be read but once. */
const atomOf = (context: ReturnType<typeof aContext>): SiteFile[] =>
  [...atomFiles(feedOf(context), context)].map((file) => ({ ...file, content: textOf(file) }));
const ids = (file: SiteFile | undefined) =>
  [...(file ? textOf(file) : '').matchAll(/<entry><id>([^<]+)/g)].map(([, id]) => id);
const linked = (file: SiteFile | undefined, rel: string) =>
  new RegExp(`rel="${rel}"[^>]*href="https://archive.example.org([^"]+)"`).exec(
    file ? textOf(file) : '',
  )?.[1];

test('should make a feed of the whole, and of each publication, section and organization', () => {
  const article = anArticle({ section: '动态', organizations: ['甲学会'] });
  const context = aContext([anIssue({ publication: '甲报' }, [article])]);
  const addresses = [...feedFiles(context)].map(({ address }) => address);
  assert.deepEqual(
    addresses.map((address) => address.replace(/-?[0-9a-f]{6}/, '')),
    [
      '/feed.xml',
      '/feed.json',
      '/publications/jiabao/feed.xml',
      '/publications/jiabao/feed.json',
      '/sections/dongtai/feed.xml',
      '/sections/dongtai/feed.json',
      '/organizations/jiaxuehui/feed.xml',
      '/organizations/jiaxuehui/feed.json',
    ],
  );
});

test('should be valid Atom and JSON Feed, whatever the texts', async () => {
  const context = aContext(hostileArchive());
  const [atom] = atomOf(context);
  await assertValidXml('atom', textOf(atom as SiteFile));
  const json = JSON.parse(textOf(jsonFeedFile(feedOf(context), context)));
  assertValidJson('json-feed.json', json);
});

test('should be valid where there is nothing', async () => {
  const context = aContext([]);
  await assertValidXml('atom', textOf(atomOf(context)[0] as SiteFile));
  assertValidJson('json-feed.json', JSON.parse(textOf(jsonFeedFile(feedOf(context), context))));
});

test('should be found invalid by the validators where a part is missing', async () => {
  const [atom] = atomOf(aContext());
  const broken = textOf(atom as SiteFile).replace(/<updated>[^<]*<\/updated>/, '');
  assert.notDeepEqual(await xmlFaults('atom', broken), []);
  assert.notDeepEqual(jsonFaults('json-feed.json', { version: '1', items: [] }), []);
});

test('should hold whole texts, escaped once for HTML and once for the feed', () => {
  const issue = anIssue({}, [anArticle({}, '第一段 \\<b>。\n\n第二段。')]);
  const context = aContext([issue]);
  assert.match(
    textOf(atomOf(context)[0] as SiteFile),
    /type="html" xml:lang="zh">&lt;p&gt;第一段 &amp;lt;b&amp;gt;。&lt;\/p&gt;\n&lt;p&gt;第二段。&lt;\/p&gt;</,
  );
  const { items } = JSON.parse(textOf(jsonFeedFile(feedOf(context), context)));
  assert.equal(items[0].content_html, '<p>第一段 &lt;b&gt;。</p>\n<p>第二段。</p>');
});

describe('dates', () => {
  const stamps = (facts: object, ledger = new Map()) => {
    const context = aContext([anIssue(facts, [anArticle(facts)])], undefined, ledger);
    const [, entry = ''] = textOf(atomOf(context)[0] as SiteFile).split('<entry>');
    const [item] = JSON.parse(textOf(jsonFeedFile(feedOf(context), context))).items;
    const inAtom = (name: string) => new RegExp(`<${name}>([^<]+)`).exec(entry)?.[1];
    return [inAtom('updated'), inAtom('published'), item.date_modified, item.date_published];
  };

  test('should be those of the issue', () => {
    const day = '2023-03-10T00:00:00Z';
    assert.deepEqual(stamps({ date: '2023-03-10' }), [day, day, undefined, day]);
  });

  test('should tell none as published that is not known to the day', () => {
    const first = '2022-03-01T00:00:00Z';
    assert.deepEqual(stamps({ date: '2022-03~' }), [first, undefined, undefined, undefined]);
    assert.deepEqual(stamps({ year: 2022 })[0], '2022-01-01T00:00:00Z');
    assert.deepEqual(stamps({})[0], '1970-01-01T00:00:00Z');
  });

  test('should say when a text changed where that was recorded', () => {
    const facts = { date: '2023-03-10' };
    const ledger = recordedOn('2026-11-24', [anIssue(facts, [anArticle(facts)])]);
    const [updated, published, modified] = stamps(facts, new Map(ledger));
    assert.equal(updated, '2026-11-24T00:00:00Z');
    assert.equal(published, '2023-03-10T00:00:00Z');
    assert.equal(modified, '2026-11-24T00:00:00Z');
  });
});

describe('archive documents', () => {
  const context = aContext([anIssueOf(120)]);
  const [current, first, second] = atomOf(context);

  test('should hold all that is older, each document full and newest first', () => {
    const pages = archivesOf(feedOf(context));
    assert.deepEqual(
      pages.map((page) => [page.length, page[0]?.order, page.at(-1)?.order]),
      [
        [50, 71, 120],
        [50, 21, 70],
      ],
    );
  });

  test('should be valid, and say that they are archives', async () => {
    for (const file of [first, second]) {
      await assertValidXml('atom', textOf(file as SiteFile));
      assert.match(textOf(file as SiteFile), /<fh:archive\/>/);
    }
    assert.doesNotMatch(textOf(current as SiteFile), /<fh:archive\/>/);
  });

  test('should lead from the newest to the oldest and back', () => {
    assert.equal(linked(current, 'prev-archive'), '/feed/archive-2.xml');
    assert.equal(linked(second, 'prev-archive'), '/feed/archive-1.xml');
    assert.equal(linked(first, 'prev-archive'), undefined);
    assert.equal(linked(first, 'next-archive'), '/feed/archive-2.xml');
    assert.equal(linked(second, 'next-archive'), undefined);
    assert.equal(linked(first, 'current'), '/feed.xml');
    assert.equal(linked(first, 'self'), '/feed/archive-1.xml');
  });

  test('should lose no entry between them and the newest', () => {
    const all = [current, first, second].flatMap(ids);
    assert.equal(new Set(all).size, 120);
    assert.equal(ids(current).length, 50);
  });

  test('should stay as they are when a new issue comes', () => {
    const later = aContext([anIssueOf(120), anIssueOf(40, '2023-04-10', 'a-2')]);
    const [, sameFirst] = atomOf(later);
    assert.equal(textOf(sameFirst as SiteFile), textOf(first as SiteFile));
    const { articles } = later.catalog;
    assert.equal(newest(feedOf(later))[0], articles[0]);
  });

  test('should not be for what fits on one document', () => {
    assert.equal(atomOf(aContext([anIssueOf(49)])).length, 1);
  });
});

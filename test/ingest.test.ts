import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Tile, tile } from '../src/4-issue/tiles.ts';
import { readFrontMatter } from '../src/5-articles/front-matter.ts';
import type { IngestedIssue } from '../src/ingest.ts';
import { ingestSample, ingestText, sampleBytes, sampleNames } from './support/ingest.ts';

const golden = 'test/fixtures/samples';

describe('ingest of the sample bulletins', () => {
  for (const name of sampleNames) {
    const { result } = ingestSample(name);
    assert.ok(result, name);

    test(`should split ${name} as it was split by hand`, () => {
      const folder = join(golden, result.id);
      assert.deepEqual(result.files.map((file) => file.name).sort(), readdirSync(folder).sort());
      for (const { name: file, text } of result.files) {
        assert.equal(text, readFileSync(join(folder, file), 'utf8'), `${result.id}/${file}`);
      }
    });

    test(`should lose no character of ${name}`, () => {
      proveLossless(result, sampleBytes(name).toString('utf8'));
    });
  }

  test('should tell an article of columns out of order its own doubts, and no other one’s', () => {
    const name = sampleNames.find((each) => each.startsWith('科协工作动态')) ?? '';
    for (const { text } of ingestSample(name).result?.files.slice(1) ?? []) {
      const { title, warnings } = readFrontMatter(text).data as {
        title: string;
        warnings: string[];
      };
      const named = warnings.flatMap(
        (warning) => /“(.*?)…?”的正文系按用词/u.exec(warning)?.[1] ?? [],
      );
      for (const headline of named) assert.ok(title.startsWith(headline), `${title}: ${headline}`);
    }
  });

  test('should doubt nothing in a sample, be its columns out of order or not', () => {
    for (const name of sampleNames) {
      const { diagnostics } = ingestSample(name);
      assert.deepEqual(diagnostics, [], name);
    }
  });
});

describe('ingest of damaged bulletins', () => {
  const texts = sampleNames.map((name) => sampleBytes(name).toString('utf8'));
  const mutation = fc.record({
    source: fc.constantFrom(...texts),
    cuts: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60)), {
      maxLength: 4,
    }),
    inserts: fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(
          '\n',
          '\n\n',
          '\f',
          '（',
          '）',
          '【',
          '】',
          '。',
          '# ',
          '**',
          '- 3 -\n',
          '　　',
        ),
      ),
      { maxLength: 6 },
    ),
  });

  test('should put every character that is not blank in exactly one place', () => {
    fc.assert(
      fc.property(mutation, ({ source, cuts, inserts }) => {
        let text = source;
        for (const [at, length] of cuts) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + text.slice(start + length);
        }
        for (const [at, inserted] of inserts) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + inserted + text.slice(start);
        }
        const { result } = ingestText(text);
        if (result) proveLossless(result, text);
      }),
      { numRuns: 60 },
    );
  });

  test('should never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { result, diagnostics } = ingestText(text);
        assert.ok(result !== undefined || diagnostics.some(({ severity }) => severity === 'error'));
      }),
    );
  });
});

/** What may be left out of what people read: bullets, numbers, brackets, rules, folios, labels. */
const marks = /^(?:[\p{P}\p{S}\s]|\d|[一二三四五六七八九十第页頁共]|page|of)*$/iu;

/** Rebuilds the source from its tiles, and what is read from the tiles of each kind. */
function proveLossless({ issue, files }: IngestedIssue, text: string) {
  const tiles = tile(issue);
  const read = ({ start, end }: Tile) => issue.source.slice(start, end);
  assert.equal(tiles.map(read).join(''), text.replace(/^\ufeff/u, ''));
  for (const part of tiles) {
    if (part.kind === 'mark') assert.match(read(part), marks);
    if (part.kind === 'space') assert.equal(read(part).trim(), '');
  }
  const bare = (words: string) => words.replace(/\s+/gu, '');
  const joined = (kind: Tile['kind'], article?: number) =>
    bare(
      tiles
        .filter((part) => part.kind === kind && part.article === article)
        .map(read)
        .join(''),
    );
  for (const [index, file] of files.slice(1).entries()) {
    const { data, markdown } = readFrontMatter(file.text);
    const body = markdown.replace(/\\([!-/:-@[-`{-~])/gu, '$1').replace(/&#x20;/gu, ' ');
    assert.equal(bare(String(data.title)), joined('headline', index));
    assert.equal(bare(unescapeReferences(body)), joined('paragraph', index));
  }
}

/** remark writes `&` as a reference where it would else begin one. */
const unescapeReferences = (text: string) =>
  text.replace(/&#x([0-9A-F]+);/giu, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));

test('should take names in a section style for the senders of the story below each, and for no section', () => {
  const text = '近日，会议在城西举行，一百二十位会员参加了会议并参观了展览，与会者分组讨论。';
  const stories = ['城东供电所', '计量中心', '公司工会'].flatMap((name, at) => [
    `【${name}】`,
    `第${at + 1}次技能比武开赛`,
    text,
  ]);
  const { result } = ingestText(['电力简报', '2023年第7期', ...stories].join('\n'));
  const [, ...pages] = (result?.files ?? []).map(({ text: file }) => readFrontMatter(file).data);
  assert.deepEqual(
    pages.map(({ section, organizations }) => [section ?? '', organizations]),
    [
      ['', ['城东供电所']],
      ['', ['计量中心']],
      ['', ['公司工会']],
    ],
  );
});

describe('a bulletin in which no headline is found', () => {
  const text =
    '据农情调度，截至4月11日，春播已过一成，进度快于去年。\n\n会议要求，做到科学施药。\n';

  test('should be kept whole, as text of its issue, where its masthead tells that it is one', () => {
    const { result, diagnostics } = ingestText(`农业要情\n2024年第31期\n2024年4月12日\n\n${text}`);
    assert.deepEqual(
      result?.files.map(({ name }) => name),
      ['index.md'],
    );
    assert.ok(result?.files[0]?.text.endsWith(text));
    assert.ok(
      diagnostics.some(({ rule, severity }) => rule === 'no-article' && severity === 'error'),
    );
  });

  test('should be refused where no masthead does', () => {
    const { result, diagnostics } = ingestText(text);
    assert.equal(result, undefined);
    assert.ok(diagnostics.some(({ rule }) => rule === 'no-article'));
  });
});

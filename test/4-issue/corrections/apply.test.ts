import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readPassage } from '../../../src/2-lines/passage.ts';
import { readPage } from '../../../src/2-lines/printed.ts';
import { readBlocks } from '../../../src/3-blocks/blocks.ts';
import { applyCorrections } from '../../../src/4-issue/corrections/apply.ts';
import { readCorrections } from '../../../src/4-issue/corrections/read.ts';
import type { Issue } from '../../../src/4-issue/issue.ts';
import { readIssue } from '../../../src/4-issue/read-issue.ts';
import { tile } from '../../../src/4-issue/tiles.ts';
import { sampleBytes, sampleNames } from '../../support/ingest.ts';
import { corrected } from './corrected.ts';

const farm = '■ 作物学会走进生态农场';
const farmStory = '近日，作物学会组织专家走进通州区，对接服务三家生态农场。';
const flood = '■ 市科协部署防汛工作';
const floodStory = '6月1日，市科协召开会议，部署汛期防汛工作。';

describe('applying corrections', () => {
  const lines = ['【学会动态】', farm, farmStory, flood, floodStory];

  test('should apply the statements in their order', () => {
    const { articles, problems } = corrected(
      lines,
      '- { article: 作物学会, title: 农场之行 }',
      '- { join: 农场之行 }',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      articles.map(({ title }) => title),
      ['农场之行'],
    );
  });

  test('should apply the others where one cannot be applied, and say where it stands', () => {
    const { articles, problems } = corrected(
      lines,
      '- { article: 园艺学会举办月季展, title: 月季展 }',
      '- { article: 防汛, title: 防汛 }',
    );
    assert.deepEqual(problems, ['1:3 correction-not-applied']);
    assert.equal(articles[1]?.title, '防汛');
  });

  test('should name the nearest candidate and its place in the bulletin', () => {
    const { diagnostics } = corrected(lines, '- { drop: 作物学会组织专家走进顺义区 }');
    const [diagnostic] = diagnostics;
    assert.match(
      diagnostic?.message.en ?? '',
      /^found “作物学会组织专家走进顺义区” nowhere; nearest is “近日，作物学会组织专家走进通州区/u,
    );
    assert.deepEqual(diagnostic?.related, {
      file: '简报.txt',
      point: { line: 3, column: 1 },
    });
  });

  test('should name no candidate where nothing is near', () => {
    const { diagnostics } = corrected(lines, '- { drop: 月季花开满园 }');
    assert.match(diagnostics[0]?.message.en ?? '', /nowhere; expected it once/u);
    assert.equal(diagnostics[0]?.related, undefined);
  });

  test('should say how often words stand that are not the only ones', () => {
    const { diagnostics } = corrected(lines, '- { article: 工作 }', '- { drop: 防汛工作 }');
    assert.match(
      diagnostics.at(-1)?.message.en ?? '',
      /^found “防汛工作” 2 times \(lines 4, 5\);/u,
    );
    assert.match(diagnostics.at(-1)?.message.zh ?? '', /^“防汛工作”有 2 处（第 4, 5 行）/u);
  });

  test('should split nowhere at words that stand several times, and name the places', () => {
    const twice = [...lines, '会议听取了防汛准备情况的汇报。', '会议听取了防汛物资情况的汇报。'];
    const { articles, diagnostics, problems } = corrected(twice, '- { split: 会议听取了防汛 }');
    assert.deepEqual(problems, ['1:3 correction-not-applied']);
    assert.match(diagnostics[0]?.message.en ?? '', /2 times \(lines 6, 7\)/u);
    assert.deepEqual(diagnostics[0]?.related?.point, { line: 6, column: 1 });
    assert.equal(articles.length, 2);
  });

  test('should name the headlines of which a part is in several', () => {
    const again = [...lines, '■ 市科协检查防汛工作', '6月2日，市科协到各区检查防汛准备情况。'];
    const { diagnostics } = corrected(again, '- { article: 防汛工作, section: null }');
    assert.match(diagnostics[0]?.message.en ?? '', /2 times \(lines 4, 6\)/u);
  });

  test('should leave the issue that it is given as it was', () => {
    const page = readPage(lines.join('\n'));
    const issue = readIssue(page.source, readBlocks(page));
    const before = structuredClone(issue);
    const { statements } = readCorrections('a.yml', '- { join: 作物学会 }\n- { drop: 防汛工作。 }');
    applyCorrections(issue, statements, { corrections: 'a', bulletin: 'b', lines: page.lines });
    assert.deepEqual(issue, before);
  });
});

describe('any corrections of the samples', () => {
  const issues = sampleNames.map((name) => {
    const page = readPage(sampleBytes(name).toString('utf8'));
    return { page, issue: readIssue(page.source, readBlocks(page)) };
  });

  /** Words from the bulletin, short or long, at any place of it. */
  const quotationIn = (source: string) =>
    fc
      .tuple(fc.nat(source.length - 1), fc.integer({ min: 1, max: 60 }))
      .map(([at, length]) => source.slice(at, at + length));
  const headlineIn = ({ source, articles }: Issue) =>
    fc.constantFrom(...articles.map(({ headline }) => readPassage(source, headline)));
  const passageIn = ({ source, articles, unplaced, sectionLines }: Issue) =>
    fc.constantFrom(
      ...[...articles.flatMap(({ paragraphs }) => paragraphs), ...unplaced, ...sectionLines].map(
        (passage) => readPassage(source, passage).slice(0, 40),
      ),
    );
  const statementsOf = (issue: Issue) => {
    const headline = headlineIn(issue);
    const quotation = fc.oneof(quotationIn(issue.source), passageIn(issue), headline);
    const statement = fc.oneof(
      fc.record({ split: quotation }),
      fc.record({ split: quotation, headline: quotation }),
      fc.record({ join: headline }),
      fc.record({ move: quotation, to: headline }),
      fc.record({ move: quotation, to: headline, after: quotation }),
      fc.record({ drop: quotation }),
      fc.record({ drop: quotation, every: fc.constant(true) }),
      fc.record({ article: headline, title: quotation }),
      fc.record({ article: headline, section: fc.constantFrom(null, '学会动态') }),
    );
    return fc.array(statement, { minLength: 1, maxLength: 8 });
  };
  const sample = fc
    .constantFrom(...issues)
    .chain(({ page, issue }) =>
      fc.record({ page: fc.constant(page), issue: fc.constant(issue), given: statementsOf(issue) }),
    );

  test('should lose no character and lay none twice', () => {
    fc.assert(
      fc.property(sample, ({ page, issue, given }) => {
        const { statements } = readCorrections('a.yml', JSON.stringify(given));
        const files = { corrections: 'a.yml', bulletin: 'a.txt', lines: page.lines };
        const next = applyCorrections(issue, statements, files).issue;
        const tiles = tile(next);
        assert.equal(
          tiles.map(({ start, end }) => page.source.slice(start, end)).join(''),
          page.source,
        );
        assert.equal(said(tiles), said(tile(issue)), 'what is kept');
        function said(of: typeof tiles) {
          const kept = of.filter(({ kind }) => kind !== 'mark' && kind !== 'space');
          return kept
            .map(({ start, end }) => page.source.slice(start, end))
            .join('')
            .replace(/[^\p{L}]+/gu, '')
            .replace(/[一二三四五六七八九十]/gu, '');
        }
      }),
      { numRuns: 400 },
    );
  });

  test('should come to the same each time', () => {
    fc.assert(
      fc.property(sample, ({ page, issue, given }) => {
        const yaml = JSON.stringify(given);
        const files = { corrections: 'a.yml', bulletin: 'a.txt', lines: page.lines };
        const apply = () =>
          applyCorrections(issue, readCorrections('a.yml', yaml).statements, files);
        assert.deepEqual(apply(), apply());
      }),
      { numRuns: 50 },
    );
  });
});

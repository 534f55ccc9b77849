/** Corrections through the whole ingest, by the command that editors give. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { readFrontMatter } from '../src/5-articles/front-matter.ts';
import { ingestText } from '../src/ingest.ts';

const bulletin = [
  '科协每周动态',
  '2023 年 第 9 期',
  '2023 年 3 月 24 日',
  '## 学会动态',
  '### 作物学会走进生态农场',
  '近日，北京作物学会组织专家走进通州区，对接服务三家生态农场。（北京作物学会）',
  '昆虫学会说：“秋天真好。”',
  '3月8日，北京昆虫学会举办观察活动，二百名学生参加。（北京昆虫学会）',
  '### 市科协部署防汛工作',
  '3月9日，市科协召开会议，部署汛期防汛工作，各区科协参加。',
].join('\n\n');

const corrections = [
  '- { split: 昆虫学会说 }',
  '- { article: 昆虫学会, title: 昆虫学会观察秋天 }',
  '- { article: 市科协部署防汛工作会议, section: null }',
  '- { article: 防汛, section: 市科协, organizations: [市科协] }',
  '- { issue: { wholeNumber: 62 } }',
].join('\n');

describe('npm run ingest with corrections', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corrections-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, '简报.txt');
  writeFileSync(path, bulletin);
  writeFileSync(join(folder, '简报.corrections.yml'), corrections);
  const ingest = (out: string) =>
    spawnSync('npm', ['run', '--silent', 'ingest', '--', '--out', join(folder, out), path], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
  const { status, stderr } = ingest('out');
  const filesOf = (out: string) => {
    const issue = join(folder, out, 'kexiemeizhoudongtai-2023-09');
    return readdirSync(issue).map((name) => readFileSync(join(issue, name), 'utf8'));
  };
  const [first, second, third, index] = filesOf('out').map(readFrontMatter);

  test('should split, rename and place the articles as the statements say', () => {
    assert.deepEqual(first?.data, {
      title: '作物学会走进生态农场',
      issue: 'kexiemeizhoudongtai-2023-09',
      date: '2023-03-24',
      section: '学会动态',
      organizations: ['北京作物学会'],
      order: 1,
      corrected: ['split'],
      grade: 'sure',
      lines: [7, 11],
      warnings: [],
    });
    assert.equal(second?.data.title, '昆虫学会观察秋天');
    assert.deepEqual(second?.data.organizations, ['北京昆虫学会']);
    assert.deepEqual(second?.data.corrected, ['title', 'split']);
    assert.equal(second?.markdown.trim(), '3月8日，北京昆虫学会举办观察活动，二百名学生参加。');
    assert.equal(third?.data.section, '市科协');
    assert.deepEqual(third?.data.corrected, ['section', 'organizations']);
    assert.equal(index?.data.wholeNumber, 62);
    assert.deepEqual(index?.data.corrected, ['wholeNumber']);
  });

  test('should say which statement no longer applies and what is nearest, and exit with 1', () => {
    assert.equal(status, 1);
    const lines = stderr.trim().split('\n');
    assert.equal(lines.length, 1, stderr);
    assert.match(
      lines[0] ?? '',
      /简报\.corrections\.yml:3:3: error: found “市科协部署防汛工作会议” nowhere; nearest is “市科协部署防汛工作”; .* \[.*简报\.txt:17:5\] \(correction-not-applied\)$/u,
    );
  });

  test('should write the same bytes when it is done again', () => {
    assert.equal(ingest('again').status, 1);
    assert.deepEqual(filesOf('again'), filesOf('out'));
  });
});

describe('warnings that a correction settles', () => {
  const rules = (...statements: string[]) =>
    ingestText({
      name: '简报.txt',
      path: '简报.txt',
      text: bulletin,
      corrections: { path: '简报.corrections.yml', text: statements.join('\n') },
    }).diagnostics.map(({ rule }) => rule);

  test('should be given without the correction', () => {
    assert.deepEqual(rules(), ['credit-inside']);
  });

  test('should be gone with it', () => {
    assert.deepEqual(rules('- { split: 昆虫学会说 }'), []);
  });

  test('should stay where the correction is of something else', () => {
    assert.deepEqual(rules('- { article: 防汛, title: 防汛 }'), ['credit-inside']);
  });
});

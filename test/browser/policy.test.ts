import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CONTENT_SECURITY_POLICY } from '../../src/site/policy.ts';
import { sampleArchive } from '../support/sample.ts';

test('should state the policy on every page, and have nothing inline that it would stop', async () => {
  const { outputDir } = await sampleArchive();
  const pages = readdirSync(outputDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  assert.ok(pages.length > 50);
  for (const name of pages) {
    const html = readFileSync(join(outputDir, name), 'utf8');
    const [, policy] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html) ?? [];
    assert.equal(policy?.replaceAll('&#39;', "'"), CONTENT_SECURITY_POLICY, name);
    assert.doesNotMatch(
      html,
      /<style|\sstyle=|<script(?![^>]*(?:\ssrc=|type="application\/ld\+json"))|\son[a-z]+="/,
      name,
    );
  }
});

test('should allow neither inline code nor code made of text', () => {
  assert.doesNotMatch(CONTENT_SECURITY_POLICY, /unsafe-inline|'unsafe-eval'|\*|https?:/);
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { contentSecurityPolicy } from '../../src/site/policy.ts';
import { policyOf } from '../support/browser.ts';
import { sampleArchive } from '../support/sample.ts';

test('should state one policy on every page, and have nothing inline that it would stop', async () => {
  const { outputDir } = await sampleArchive();
  const pages = readdirSync(outputDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  assert.ok(pages.length > 50);
  const policy = policyOf(readFileSync(join(outputDir, 'index.html'), 'utf8'));
  for (const name of pages) {
    const html = readFileSync(join(outputDir, name), 'utf8');
    assert.equal(policyOf(html), policy, name);
    assert.doesNotMatch(
      html,
      /\sstyle=|<script(?![^>]*(?:\ssrc=|type="application\/ld\+json"))|\son[a-z]+="/,
      name,
    );
    for (const [, style = ''] of html.matchAll(/<style>(.*?)<\/style>/gs)) {
      assert.equal(contentSecurityPolicy(style), policy, name);
    }
    assert.equal(html.split('<style').length, html.split('<style>').length, name);
  }
});

test('should allow neither inline code nor code made of text', () => {
  assert.doesNotMatch(contentSecurityPolicy('a{}'), /unsafe-inline|'unsafe-eval'|\*|https?:/);
});

test('should allow the one stylesheet and no other', () => {
  assert.notEqual(contentSecurityPolicy('a{}'), contentSecurityPolicy('a{} '));
});

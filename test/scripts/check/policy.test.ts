import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policy } from '../../../scripts/check/policy.ts';
import { findingsIn, page, STYLE } from './planted.ts';

test('should find a page without the policy, or with another', async (context) => {
  const found = await findingsIn(context, policy, {
    'a/index.html': page({ policy: '' }),
    'b/index.html': page({
      policy: '<meta http-equiv="content-security-policy" content="default-src *">',
    }),
  });
  assert.deepEqual(
    found.map((line) => line.replace(/; expected.*/, '')),
    ['a/index.html: found no policy', 'b/index.html:5: found default-src *'],
  );
});

test('should find code and styles inside the page', async (context) => {
  const found = await findingsIn(context, policy, {
    'a/index.html': page({
      body: `<script>alert(1)</script>
<p style="color: red" onclick="alert(1)">一</p>
<style>p { color: red }</style>
<template><script type="module">alert(1)</script></template>`,
    }),
  });
  assert.deepEqual(found, [
    'a/index.html:12: found a <script> inside the page (no-inline)',
    'a/index.html:13: found a style (no-inline)',
    'a/index.html:13: found onClick (no-inline)',
    'a/index.html:14: found a <style> inside the page (no-inline)',
    'a/index.html:15: found a <script> inside the page (no-inline)',
  ]);
});

test('should let stand the stylesheet that the policy names, and no other', async (context) => {
  const found = await findingsIn(context, policy, {
    'a/index.html': page({ head: `<style>${STYLE}</style>` }),
    'b/index.html': page({ head: `<style>${STYLE} </style>` }),
  });
  assert.deepEqual(found, ['b/index.html:9: found a <style> inside the page (no-inline)']);
});

test('should let data stand, and text that looks like code', async (context) => {
  const found = await findingsIn(context, policy, {
    'a/index.html': page({
      body: '<script type="application/ld+json">{}</script><p>&lt;script&gt; onclick="x"</p>',
    }),
  });
  assert.deepEqual(found, []);
});

test('should find what is loaded before the policy is stated', async (context) => {
  const found = await findingsIn(context, policy, {
    'a/index.html': page().replace('<meta charset', '<script src="/a.js"></script><meta charset'),
  });
  assert.deepEqual(found, ['a/index.html:4: found a <script> before the policy (policy-first)']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostHeaders, nginxHeaders, UNCHANGING } from '../../../src/site/hosting/headers.ts';
import { contentSecurityPolicy, securityHeaders } from '../../../src/site/policy.ts';

const everywhere = securityHeaders(contentSecurityPolicy('a{}'));

/** The headers that a host sends with an address, as Cloudflare and Netlify read the file. */
function headersOf(address: string, basePath = '/'): Record<string, string[]> {
  const sent: Record<string, string[]> = {};
  let matches = false;
  for (const line of hostHeaders(basePath, everywhere).trimEnd().split('\n')) {
    const [, name, value] = /^ {2}([^:]+): (.+)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      const pattern = line.replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+');
      matches = new RegExp(`^${pattern}$`).test(address);
    } else if (matches) sent[name] = [...(sent[name] ?? []), value];
  }
  return sent;
}

test('should send the policy and its companions with every file, once', () => {
  for (const address of ['/', '/404.html', '/assets/archive-RPF2JZMB.css', '/issues/a-1/01/']) {
    const sent = headersOf(address);
    for (const [name, value] of Object.entries(everywhere)) {
      assert.deepEqual(sent[name], [value], `${address} ${name}`);
    }
  }
});

test('should let browsers keep for good what is named after its content, and nothing else', () => {
  const kept = [
    '/assets/archive-RPF2JZMB.css',
    '/pagefind/index/und_6821bfb.pf_index',
    '/pagefind/p0/index/p0_6821bfb.pf_index',
    '/pagefind/p0/texts/0.405a9d4ef4.pf_text',
    '/pagefind/p0/characters/0.405a9d4ef4.pf_table',
  ];
  for (const address of kept) {
    assert.deepEqual(headersOf(address)['Cache-Control'], [UNCHANGING], address);
  }
  for (const address of ['/', '/service-worker.js', '/pagefind/parts.json', '/issues/assets/x']) {
    assert.equal(headersOf(address)['Cache-Control'], undefined, address);
  }
});

test('should stand below a path', () => {
  assert.ok(headersOf('/archive/', '/archive/')['Content-Security-Policy']);
  assert.deepEqual(headersOf('/', '/archive/'), {});
});

test('should tell nginx the same, and to send it with errors too', () => {
  const lines = nginxHeaders(everywhere).trimEnd().split('\n');
  assert.equal(lines.length, Object.keys(everywhere).length);
  for (const line of lines) assert.match(line, /^add_header [A-Za-z-]+ "[^"$]+" always;$/);
  assert.ok(lines[0]?.includes(`"${everywhere['Content-Security-Policy']}"`));
});

test('should stay within what Cloudflare Pages reads of such a file', () => {
  const lines = hostHeaders('/a-long-path/to-the-archive/', everywhere).trimEnd().split('\n');
  const paths = lines.filter((line) => !line.startsWith(' '));
  assert.ok(paths.length <= 100, `${paths.length} rules`);
  for (const line of lines) assert.ok(line.length <= 2_000, line);
  for (const path of paths) assert.ok(path.split('*').length <= 2, path);
});

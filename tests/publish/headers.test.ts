import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readInline } from '#publish/headers/inline.ts';
import { policyOf, printPolicy } from '#publish/headers/policy.ts';
import { writeHeaders } from '#publish/headers/write.ts';
import { SERVERS } from '#publish/server.ts';
import { LACKING, validate } from '../nginx.ts';

const META = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self'">`;
const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('readInline', () => {
  test('takes the hash of every script and style that stands in the page, and of no block of data', () => {
    const html = `${META}<style media=print>a > b {}</style><script type="module" src="/x.js"></script>
      <script>run()</script><script type="module">more()</script>
      <script type="application/json">{}</script><script type='application/ld+json'>{}</script>`;
    expect(readInline(html)).toEqual({
      scripts: [sha('run()'), sha('more()')],
      styles: [sha('a > b {}')],
      policy: "default-src 'none'; script-src 'self'; style-src 'self'",
    });
  });

  test('is not taken in by a comment, a title, an attribute or a word like the attribute', () => {
    const html = `<!-- <script>a()</script> --><title><script>b()</script></title>
      <p title="<script>c()</script>">x</p><script data-src="y">d()</script>`;
    expect(readInline(html).scripts).toEqual([sha('d()')]);
  });

  test('reads a line end of Windows as a browser does', () => {
    expect(readInline('<style>a\r\nb</style>').styles).toEqual([sha('a\nb')]);
  });

  test('reads a policy whose quotation marks are written as entities', () => {
    const html = '<meta content="default-src &#39;none&#39;" http-equiv="Content-Security-Policy">';
    expect(readInline(html).policy).toBe("default-src 'none'");
  });
});

describe('policyOf', () => {
  const one = `${META}<style>one</style>`;
  const two = `${META}<style>two</style>`;

  test('admits what any page holds, in one order whatever the order of the pages', () => {
    const policy = printPolicy(policyOf(new Map([['1', one], ['2', two]]))); // prettier-ignore
    const hashes = [sha('one'), sha('two')].toSorted().join(' ');
    expect(policy).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' ${hashes}; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types briefing-search`,
    );
    expect(printPolicy(policyOf(new Map([['2', two], ['1', one]])))).toBe(policy); // prettier-ignore
  });

  test('puts a hash in the place of none', () => {
    const page = `${META.replace("style-src 'self'", "style-src 'none'")}<style>x</style>`;
    expect(policyOf(new Map([['1', page]])).get('style-src')).toEqual([sha('x')]);
  });

  test('names the page that carries no policy', () => {
    expect(() => policyOf(new Map([['a/index.html', '<p>']]))).toThrow('a/index.html carries no content security policy'); // prettier-ignore
  });
});

describe('writeHeaders', () => {
  const site = mkdtempSync(join(tmpdir(), 'briefing-'));
  writeFileSync(join(site, 'index.html'), META);
  writeFileSync(join(site, 'events.ics'), '');
  const snippets = writeHeaders(site, { base: '/x/', servers: SERVERS });
  const texts: [string, string][] = [
    ['_headers', readFileSync(join(site, '_headers'), 'utf8')],
    ...snippets.map(({ server, text }): [string, string] => [server, text]),
  ];

  test('adds one file to the site, and leaves the configuration of servers out of it', () => {
    expect(readdirSync(site).toSorted()).toEqual(['_headers', 'events.ics', 'index.html']);
    expect(snippets.map(({ name }) => name)).toEqual(['nginx.conf', 'caddy.conf', 'apache.conf']);
  });

  // What Mozilla's Observatory grades, each at its best, and what it does not ask for.
  test.each(texts)('%s has every header that a strict site sends', (_, text) => {
    const value = (name: string) => new RegExp(`${name}"?:? "?([^"\n]*)`).exec(text)?.[1];
    const policy = value('Content-Security-Policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|\*|http:|data:.*script/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(value('Strict-Transport-Security')).toBe('max-age=63072000; includeSubDomains');
    expect(value('X-Content-Type-Options')).toBe('nosniff');
    expect(value('X-Frame-Options')).toBe('DENY');
    expect(value('Referrer-Policy')).toBe('strict-origin-when-cross-origin');
    expect(value('Permissions-Policy')).toContain('camera=(), ');
    expect(value('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(value('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(text).toContain('/x/assets/');
    expect(text).toContain('public, max-age=31536000, immutable');
    expect(text).toContain('text/calendar');
  });

  test('sets no header twice for one file in _headers, whose values a host would join', () => {
    const [, text = ''] = texts[0] ?? [];
    expect(text.match(/Cache-Control/g)).toHaveLength(1);
    expect(text).toContain('/x/events.ics\n  Content-Type: text/calendar; charset=utf-8\n');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  });

  test.skipIf(LACKING !== '')(`nginx accepts its part${LACKING && ` (skipped: ${LACKING})`}`, () => {
    const text = snippets.find(({ server }) => server === 'nginx')?.text ?? '';
    expect(validate(text)).toBe('');
    expect(validate(text.replace('add_header', 'add_heading'))).toContain('add_heading');
  });
});

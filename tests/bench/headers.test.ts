import { expect, test } from 'vitest';
import { makeFolder } from '../publish/made-folder.ts';
import { siteHeaders } from './headers.ts';

test('a site is served with its policy, and only what is named by its bytes may be kept', () => {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'">`;
  const page = `<!doctype html><head>${policy}</head><body></body>`;
  const headersAt = siteHeaders(makeFolder({ 'index.html': page }));
  const home = new Map(headersAt('/'));
  expect(home.get('Content-Security-Policy')).toMatch(/^default-src 'none'; img-src 'self'; frame-ancestors/);
  expect(home.get('X-Content-Type-Options')).toBe('nosniff');
  expect(home.get('Cache-Control')).toBe('no-cache');
  expect(new Map(headersAt('/assets/live.js')).get('Cache-Control')).toContain('immutable');
});

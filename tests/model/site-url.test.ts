import { describe, expect, test } from 'vitest';
import { parseSiteUrl } from '#model/site-url.ts';

describe(parseSiteUrl, () => {
  test.each([
    ['https://example.org', { origin: 'https://example.org', base: '/' }],
    ['https://example.org/x/', { origin: 'https://example.org', base: '/x/' }],
    ['http://localhost:8080/x', { origin: 'http://localhost:8080', base: '/x' }],
    ['', undefined],
    [' ', undefined],
  ])('reads "%s"', (text, address) => {
    expect(parseSiteUrl(text)).toEqual(address);
  });

  test.each([
    ['example.org', 'SITE_URL: write https://…, such as https://example.org;'],
    ['example.org/x/', 'such as https://example.org/x/;'],
    ['localhost:8080', 'such as https://example.org/;'],
    ['ftp://example.org/', 'SITE_URL: write https://…'],
    ['https://', 'SITE_URL: write https://…'],
    ['https://me:secret@example.org/', 'write the address of the site alone, such as https://example.org/;'],
    ['https://example.org/?a=b', 'write the address of the site alone'],
  ])('refuses "%s" and says what to write', (text, message) => {
    expect(() => parseSiteUrl(text)).toThrow(message);
  });
});

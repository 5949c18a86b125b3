import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSite } from '#publish/check.ts';

function site(pages: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  mkdirSync(join(folder, 'print'));
  for (const [name, html] of Object.entries({
    'index.html': '',
    '404.html': '',
    'print/index.html': '',
    ...pages,
  })) {
    writeFileSync(join(folder, name), html);
  }
  return folder;
}

test('a sound site is counted', () => {
  expect(checkSite(site({ 'index.html': '<p title="undefined">fine</p><script>undefined</script>' }))).toBe(
    3,
  );
});

test.each(['undefined', 'NaN', '[object Object]'])('a page that shows %s is not published', (value) => {
  expect(() => checkSite(site({ 'index.html': `<p>${value}</p>` }))).toThrow('index.html shows');
});

test('a site without its print page is not published', () => {
  expect(() => checkSite(mkdtempSync(join(tmpdir(), 'briefing-')))).toThrow('The build made no index.html');
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** How a copy of the fixture differs from it. */
interface Changes {
  readonly base?: string;
  readonly html?: (html: string) => string;
  readonly css?: (css: string) => string;
}

const built: string[] = [];
afterAll(() => {
  for (const site of built) rmSync(site, { recursive: true });
});

/** Builds a site of the fixture's one page, and returns its folder. */
export function buildSheet({
  base = '/',
  html = (text) => text,
  css = (text) => text,
}: Changes = {}): string {
  const site = mkdtempSync(join(tmpdir(), 'sheet-'));
  built.push(site);
  cpSync('tests/fixtures/sheet', site, { recursive: true });
  cpSync('public/fonts', join(site, 'fonts'), { recursive: true });
  const change = (file: string, edit: (text: string) => string) => {
    const path = join(site, 'print', file);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  };
  change('index.html', (text) => html(text.replaceAll('href="/', `href="${base}`)));
  change('sheet.css', (text) => css(text.replaceAll("url('/", `url('${base}`)));
  return site;
}

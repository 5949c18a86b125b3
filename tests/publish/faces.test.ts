import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanEnvironment } from '../environment.ts';
import { HARBOUR } from '../briefing.ts';

test('a chapter named print, under a base path named print, links to pages as any other does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-faces-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'out')];
  cpSync(HARBOUR, content, { recursive: true });
  renameSync(join(content, 'chapters/berths.mdx'), join(content, 'chapters/print.mdx'));
  const { stderr, status } = spawnSync(
    'node',
    ['src/cli/build.ts', '--no-pdf', '--base', '/print/', '--out', out],
    { env: { ...cleanEnvironment(), CONTENT_DIR: content }, encoding: 'utf8' },
  );
  expect([stderr, status]).toEqual(['', 0]);

  const pages = new Map(
    globSync('**/*.html', { cwd: out }).map((page) => [page, readFileSync(join(out, page), 'utf8')]),
  );
  const listLinks = (html: string) =>
    [...html.matchAll(/\shref="([^"]*)"/g)].flatMap(([, href]) => href ?? []);
  const holds = (html: string | undefined, id: string) => html?.includes(`id="${id}"`) === true;
  const leads = (html: string, href: string) => {
    const [path = '', id = ''] = href.split('#');
    if (path === '') return holds(html, id);
    const file = path.replace(/^\/print\//, '').replace(/(^|\/)$/, '$1index.html');
    return (
      path.startsWith('/print/') && (id === '' ? existsSync(join(out, file)) : holds(pages.get(file), id))
    );
  };
  const dead = [...pages].flatMap(([page, html]) =>
    listLinks(html)
      .filter((href) => /^[/#]/.test(href) && !href.endsWith('.pdf') && !leads(html, href))
      .map((href) => `${page}: ${href}`),
  );
  expect(pages.has(join('chapters', 'print', 'index.html'))).toBe(true);
  expect(dead).toEqual([]);
  expect(pages.get(join('print', 'index.html'))).toContain('href="#chapter-print"');
});

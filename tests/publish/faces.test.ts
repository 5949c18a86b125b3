import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { cleanEnvironment } from '../environment.ts';
import { HARBOUR } from '../briefing.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-faces-'));
const [content, out] = [join(folder, 'content'), join(folder, 'out')];

beforeAll(() => {
  cpSync(HARBOUR, content, { recursive: true });
  renameSync(join(content, 'chapters/berths.mdx'), join(content, 'chapters/print.mdx'));
  const settings = join(content, 'briefing.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('until: 2031-05', 'until: 2031-06'));
  const { stderr, status } = spawnSync(
    'node',
    ['src/cli/build.ts', '--no-pdf', '--base', '/print/', '--out', out],
    { env: { ...cleanEnvironment(), CONTENT_DIR: content }, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
});

test('a chapter named print, under a base path named print, links to pages as any other does', () => {
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

test('a month of the period without a file has no headline, in print, in the list of months or on its page', () => {
  const pick = (page: string, pattern: RegExp) =>
    (pattern.exec(readFileSync(join(out, page), 'utf8'))?.[0] ?? '')
      .replace(/<[^>]*>/g, ' ')
      .trim()
      .split(/\s+/);
  const month = pick('print/index.html', /<section[^>]*data-month="2031-06".*?<\/section>/s);
  expect(month.join(' ')).toBe('June 2031 0 visits No visits recorded for June 2031.');
  const row = pick('index.html', /<li[^>]*>\s*<a href="\/print\/months\/2031-06\/".*?<\/li>/s);
  expect(row.join(' ')).toBe('June 2031 0 visits');
  const head = pick('months/2031-06/index.html', /<header[^>]*>\s*<h1.*?<\/header>/s);
  expect(head.join(' ')).toBe('June 2031');
});

import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSite } from '#publish/check.ts';
import { HARBOUR, LAKE, readBriefing, readFace } from '../briefing.ts';
import { cleanEnvironment } from '../environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
const built = join(folder, 'site');
const result = spawnSync('node', ['src/cli/build.ts', '--out', built, '--no-pdf'], {
  env: { ...cleanEnvironment(), CONTENT_DIR: HARBOUR },
  encoding: 'utf8',
});
rmSync(join(built, 'SHA256SUMS'), { force: true });
const briefing = readBriefing(HARBOUR);
const expected = { briefing, face: readFace(HARBOUR) };

let copies = 0;

/** The built site with one file changed, or without it. */
function broken(path: string, change: (text: string) => string | undefined): string {
  const site = join(folder, `copy-${(copies += 1)}`);
  cpSync(built, site, { recursive: true });
  const text = change(readFileSync(join(site, path), 'utf8'));
  if (text === undefined) rmSync(join(site, path));
  else writeFileSync(join(site, path), text);
  return site;
}

describe(checkSite, () => {
  test('counts the pages of a sound site', () => {
    expect(result.stderr).toBe('');
    expect(checkSite(built, expected, '/')).toBeGreaterThan(8);
  });

  test.each(['index.html', '404.html', 'print/index.html', 'months/2031-05/index.html'])(
    'misses %s',
    (path) => {
      expect(() =>
        checkSite(
          broken(path, () => undefined),
          expected,
          '/',
        ),
      ).toThrow(`${path} is missing`);
    },
  );

  test('tells the site of another briefing', () => {
    const lake = { briefing: readBriefing(LAKE), face: readFace(LAKE) };
    expect(() => checkSite(built, lake, '/')).toThrow('months/2033-03/index.html is missing');
  });

  test('finds a page that the content does not ask for', () => {
    const site = broken('index.html', (text) => text);
    renameSync(join(site, 'months', '2031-05'), join(site, 'months', '2031-06'));
    expect(() => checkSite(site, expected, '/')).toThrow('months/2031-06/index.html belongs to no entry');
  });

  test.each(['data/exchanges.json', 'data/exchanges.csv'])('finds an entry lost from %s', (path) => {
    const site = broken(path, (text) => text.slice(0, -20));
    expect(() => checkSite(site, expected, '/')).toThrow(`${path} does not hold the same entries`);
  });

  test('finds a chart with other numbers', () => {
    const site = broken('index.html', (text) => text.replace(/"values":\[\d+/, '"values":[99'));
    expect(() => checkSite(site, expected, '/')).toThrow('the charts of index.html');
  });

  test('finds an entry lost from the page of its month, and from the print edition', () => {
    const id = briefing.exchanges[0]?.id;
    for (const path of ['months/2031-05/index.html', 'print/index.html']) {
      const site = broken(path, (text) => text.replace(`id="${id}"`, ''));
      expect(() => checkSite(site, expected, '/')).toThrow(`${path} does not show ${id}`);
    }
  });

  test('finds a link to a page, a file or an anchor that is not there', () => {
    const links = ['/nowhere/', '/data/none.csv', '#nothing', 'months/2031-05/#gone'];
    const anchors = links.map((link) => `<a href="${link}">x</a>`).join('');
    const site = broken('index.html', (text) => text.replace('</main>', `${anchors}</main>`));
    expect(() => checkSite(site, expected, '/')).toThrow(
      /index\.html: \/nowhere\/ leads to nothing\n.*none\.csv leads to nothing\n.*#nothing has no such anchor\n.*#gone has no such anchor/,
    );
  });

  test('lets the words "undefined" and "NaN" stand in a text', () => {
    const site = broken('index.html', (text) =>
      text.replace('</main>', '<p>The terms stayed undefined: NaN.</p></main>'),
    );
    expect(checkSite(site, expected, '/')).toBeGreaterThan(8);
  });
});

import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDocument, nameOf, textOf } from '#pdf/document/document.ts';
import { readTags, walkTags } from '#pdf/tags/structure.ts';
import { CONTENT } from '../briefing.ts';
import { cleanEnvironment } from '../environment.ts';
import { lackingVera, tryBoth, validate } from './vera.ts';

const lacks = lackingVera();
const folder = mkdtempSync(join(tmpdir(), 'briefing-pictures-'));
const content = join(folder, 'content');
const site = join(folder, 'dist');

/** The briefing with three pictures, one with transparency, outside of the project and under a base path. */
function build() {
  cpSync(CONTENT, content, { recursive: true });
  cpSync('tests/fixtures/lake/pictures', join(content, 'pictures'), { recursive: true });
  const [chapter = ''] = readdirSync(join(content, 'chapters')).toSorted();
  appendFileSync(
    join(content, 'chapters', chapter),
    '\n![Five bars](../pictures/pegel.png "The level")\n\n![A jetty](../pictures/steg.jpg)\n\n![A lake](../pictures/see.svg)\n',
  );
  return spawnSync('node', ['src/cli/build.ts', '--out', site, '--base', '/x/'], {
    env: { ...cleanEnvironment(), CONTENT_DIR: content },
    encoding: 'utf8',
  });
}

describe('the pictures of a body', () => {
  const { status, stderr } = build();
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const shown = pages.flatMap((page) => [
    ...readFileSync(join(site, page), 'utf8').matchAll(/<img [^>]*src="([^"]*)"[^>]*>/g),
  ]);

  test('are on the page and on the sheet, each with its file, its size and its words', () => {
    expect(status, stderr).toBe(0);
    const addresses = shown.map(([, address]) => address);
    expect(addresses).toHaveLength(6);
    for (const address of addresses)
      expect(readdirSync(join(site, 'images'))).toContain(address?.replace('/x/images/', ''));
    const sizes = shown.map(([tag]) =>
      /width="(\d+)" height="(\d+)" alt="([^"]+)"/.exec(tag)?.slice(1).join(' '),
    );
    expect(new Set(sizes)).toEqual(new Set(['240 120 Five bars', '320 180 A jetty', '320 160 A lake']));
  });

  test('are figures with their words in the PDF', async () => {
    const document = await loadDocument(readFileSync(join(site, 'briefing.pdf')));
    const figures = [...walkTags(readTags(document))].filter(({ type }) => type === 'Figure');
    const words = figures.map(({ dict }) => textOf(dict.lookup(nameOf('Alt'))));
    expect(words).toEqual(expect.arrayContaining(['Five bars', 'A jetty', 'A lake']));
  });

  test.skipIf(lacks !== '')(`leave the PDF within every rule of both standards${lacks}`, () => {
    for (const said of validate(tryBoth([join(site, 'briefing.pdf')]))) expect(said).toMatch(/^PASS .*\n$/);
  });
});

import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '#pdf/browser/browser.ts';
import { dictAt, itemsAt, loadDocument, PDFDict, textOf } from '#pdf/document/document.ts';
import { finish } from '#pdf/finish.ts';
import { gatherKnowledge } from '#pdf/document/knowledge.ts';
import { targetOf } from '#pdf/document/links.ts';
import { printPage } from '#pdf/page/print.ts';
import { readTags, walkTags } from '#pdf/tags/structure.ts';
import { buildSheet } from './sheet.ts';

let browser: Browser;
beforeAll(async () => {
  ({ browser } = await openBrowser());
}, 60_000);
afterAll(() => browser.close());

/** Prints a copy of the fixture, and tells where its links lead, what it has places for, and what was logged. */
async function print(changes: Parameters<typeof buildSheet>[0] = {}) {
  const base = changes.base ?? '/';
  const lines: string[] = [];
  const { printed, sheet } = await printPage({
    browser,
    site: { folder: buildSheet(changes), base },
    paper: 'a4',
    log: (line) => lines.push(line),
  });
  const document = await loadDocument(await finish(printed, gatherKnowledge(sheet, 'Chromium', {})));
  const targets = document
    .getPages()
    .flatMap(({ node }) => itemsAt(node, 'Annots'))
    .map((item) => targetOf(document.context.lookup(item, PDFDict)) ?? '');
  const places = dictAt(document.catalog, 'Dests')?.keys().map(textOf) ?? [];
  const rows = [...walkTags(readTags(document))].filter(({ type }) => type === 'TR');
  return { targets, places, lines, sheet, columns: rows.map(({ kids }) => kids.length) };
}

const addLink = (href: string) => (html: string) =>
  html.replace('The report</a>', `$&, <a href="${href}">more</a>`);

describe('links to the site itself', () => {
  test('lead within the document where what they lead to stands on the page, under any base path', async () => {
    const { targets, lines } = await print({
      base: '/x/',
      html: (html) => addLink('/x/months/2030-11/#v7')(html.replaceAll('href="#v2"', 'href="/x/print/#v2"')),
    });
    expect(targets).toContain('#v2');
    expect(targets.filter((target) => target === '#v7').length).toBe(3);
    expect(targets.filter((target) => target.includes('briefing.invalid'))).toEqual([]);
    expect(lines).toHaveLength(2);
  });

  test('lead to the public site that the page names', async () => {
    const { targets } = await print({
      html: (html) =>
        addLink('/data/visits.csv')(html).replace(
          '</title>',
          '$&<link rel="canonical" href="https://example.org/print/">',
        ),
    });
    expect(targets).toContain('https://example.org/data/visits.csv');
  });

  test('are no links where the page names no public site, and the log says so', async () => {
    const { targets, lines } = await print({ html: addLink('/data/visits.csv') });
    expect(targets.filter((target) => target.includes('visits.csv'))).toEqual([]);
    expect(lines[0]).toBe(
      '1 link to another page of the site leads nowhere on paper: set SITE_URL to keep it',
    );
  });
});

test('the page is printed without its scripts', async () => {
  const { sheet } = await print({
    html: (html) => html.replace('</body>', '<script>document.title = "changed"</script></body>'),
  });
  expect(sheet.title).toBe('Ostmere Sound: a winter of visits');
});

test('an id that no link leads to has a place all the same', async () => {
  const { places } = await print({
    html: (html) =>
      html
        .replace('<p>At the end', '<p id="nobody">At the end')
        .replace('data-page-of="lamps"', 'data-page-of="nobody"'),
  });
  expect(places).toContain('nobody');
});

test('an empty cell of a table is a cell all the same, as PDF/UA-1 wants of every row', async () => {
  const whole = await print();
  const { columns } = await print({ html: (html) => html.replace('<td>3.97</td>', '<td></td>') });
  expect(columns).toEqual(whole.columns);
});

describe('a page that cannot be printed as it should', () => {
  const refuses = (changes: Parameters<typeof buildSheet>[0], message: string | RegExp) =>
    expect(print(changes)).rejects.toThrow(message);

  test('asks for the page of what is not there, or not shown', async () => {
    await refuses(
      {
        html: (html) =>
          html
            .replace('data-page-of="lamps"', 'data-page-of="lamp"')
            .replace('id="berths"', 'id="berths" hidden'),
      },
      '/print/ asks for the page of #lamp, #berths, and shows nothing of that id.',
    );
  });

  test('has a part without an id', async () => {
    await refuses(
      {
        html: (html) =>
          html.replace('<h2 id="sources">', '<h2>').replace(/<li><a href="#sources">.*<\/li>/, ''),
      },
      '"4 Sources" of /print/ has no id: give one to its section or to its heading.',
    );
  });

  test('has a word that is wider than the paper, for which the browser would shrink every page', async () => {
    await refuses(
      { html: (html) => html.replace('It made two visits', `It made two ${'visits'.repeat(30)}`) },
      /^<li> "The Vellin Line travelled least\. It made two visitsvisits[a-z]*…" in "Key findings" of \/print\/ reaches \d+ mm beyond the text, and the browser would shrink every page for it\. Break its longest word or address, or give its style less width\.$/,
    );
  });

  test('has a drawing that its style makes wider than the paper', async () => {
    await refuses(
      { css: (css) => `${css}\n.chart { inline-size: 200mm !important; max-inline-size: none !important; }` },
      /^<svg> .* in "Key findings" of \/print\/ reaches \d+ mm beyond the text/,
    );
  });

  test('has a number where one is to be printed', async () => {
    await refuses(
      { html: (html) => html.replace('data-page-of="lamps"></span>', 'data-page-of="lamps">4</span>') },
      'The element of /print/ with data-page-of="lamps" holds "4": leave it empty.',
    );
  });

  test('has a picture without a text alternative', async () => {
    await refuses(
      {
        html: (html) =>
          html.replace(
            /<svg role="img" aria-labelledby="months-t months-d"([\s\S]*?)<title[\s\S]*?<\/desc>/,
            '<svg role="img"$1',
          ),
      },
      /^A picture on page \d has no text alternative\. Give its <svg> role="img"/,
    );
  });

  test('has letters that its fonts do not have', async () => {
    await refuses(
      { html: (html) => html.replace('toujours allumée', '항상 켜져') },
      /^Page 4 of the PDF shows .+ for what the fonts of \/print\/ do not have\. \/print\/ has these of other scripts: 항상켜져\./,
    );
  });

  test('has text in a font of the machine', async () => {
    await refuses(
      { css: (css) => css.replace('.faint {', '.faint { font-family: monospace;') },
      /^Page 4 of the PDF shows letters in .+ for what the fonts of \/print\/ do not have\. Leave it out of print,/,
    );
  });

  test('has a heading without text', async () => {
    await refuses(
      { html: (html) => html.replace('<h3 id="lamps">', '<h3> </h3>$&') },
      /^The PDF has 28 bookmarks for 29 headings\. The one after "Berths" is empty\./,
    );
  });

  test('asks for a file that the site does not have', async () => {
    await refuses(
      { css: (css) => css.replace('source-serif-4-latin-600-normal', 'source-serif-4-latin-500-normal') },
      '/print/ asks for what the site does not have: /fonts/source-serif-4-latin-500-normal.woff2.',
    );
  });

  test('asks for a file of another site', async () => {
    await refuses(
      {
        html: (html) =>
          html.replace('</main>', '<img alt="A lamp" src="http://127.0.0.2:9/lamp.png"></main>'),
      },
      '/print/ asks for what the site does not have: http://127.0.0.2:9/lamp.png, of another site.',
    );
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '#pdf/browser/browser.ts';
import { makePdf } from '#pdf/make.ts';
import { printPage } from '#pdf/page/print.ts';
import { buildSheet } from './page/sheet.ts';
import { lackingVera, tryBoth, validate } from './vera.ts';

const lacks = lackingVera();
const PAPERS = ['a4', 'letter'] as const;

/** The sheet of the fixture as the browser prints it, before anything is added to it. */
async function printRaw(): Promise<string> {
  const site = buildSheet();
  const { browser } = await openBrowser();
  const job = { browser, site: { folder: site, base: '/' }, paper: 'a4', log: () => {} } as const;
  const { printed } = await printPage(job);
  await browser.close();
  const file = join(site, 'raw.pdf');
  writeFileSync(file, printed);
  return file;
}

describe.skipIf(lacks)(`veraPDF${lacks}`, () => {
  const trials = new Map<string, string>();
  beforeAll(async () => {
    const site = buildSheet();
    const made = PAPERS.map((paper) => join(site, `${paper}.pdf`));
    for (const [index, out] of made.entries())
      await makePdf({ site, base: '/', out, paper: PAPERS[index] ?? 'a4', log: () => {} });
    const raw = await printRaw();
    const all = [...tryBoth([...made, 'dist/briefing.pdf']), { file: raw, flavour: 'ua1' } as const];
    const names = ['a4', 'letter', 'briefing'].flatMap((name) => [`${name} ua1`, `${name} 2a`]);
    for (const [index, said] of validate(all).entries()) trials.set(names[index] ?? 'raw', said);
  });

  test.each(['a4 ua1', 'a4 2a', 'letter ua1', 'letter 2a', 'briefing ua1', 'briefing 2a'])(
    'finds that the PDF keeps every rule: %s',
    (name) => {
      expect(trials.get(name)).toMatch(/^PASS .*\n$/);
    },
  );

  test('finds what is wrong with the PDF as the browser prints it', () => {
    const rules = trials
      .get('raw')
      ?.match(/^ {2}7\.[\d.]+-\d+/gm)
      ?.map((rule) => rule.trim());
    expect(rules).toEqual(['7.1-3', '7.1-5', '7.1-8', '7.18.1-2', '7.18.5-2', '7.2-20', '7.3-1']);
  });
});

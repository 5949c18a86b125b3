import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makePdf } from '#pdf/make.ts';
import { openBrowser } from '#pdf/browser/browser.ts';
import { printPage } from '#pdf/page/print.ts';
import { buildSheet } from './page/sheet.ts';
import { FLAVOURS, lackingVera, validate } from './vera.ts';

const lacks = lackingVera();

describe.skipIf(lacks)(`veraPDF${lacks}`, () => {
  describe.each(['a4', 'letter'] as const)('on %s', (paper) => {
    const site = buildSheet();
    const file = join(site, 'briefing.pdf');
    beforeAll(async () => {
      await makePdf({ site, base: '/', out: file, paper, log: () => {} });
    }, 60_000);

    test.each(FLAVOURS)('finds that the PDF keeps every rule of %s', (flavour) => {
      expect(validate(file, flavour)).toMatch(/^PASS .*\n$/);
    });
  });

  test('finds what is wrong with the PDF as the browser prints it', async () => {
    const site = buildSheet();
    const { browser } = await openBrowser();
    const job = { browser, site: { folder: site, base: '/' }, paper: 'a4', log: () => {} } as const;
    const { printed } = await printPage(job);
    await browser.close();
    const file = join(site, 'raw.pdf');
    writeFileSync(file, printed);
    const rules = validate(file, 'ua1')
      .match(/^ {2}7\.[\d.]+-\d+/gm)
      ?.map((rule) => rule.trim());
    expect(rules).toEqual(['7.1-3', '7.1-5', '7.1-8', '7.18.1-2', '7.18.5-2', '7.2-20', '7.3-1']);
  });
});

describe.skipIf(lacks)(`veraPDF on the briefing itself${lacks}`, () => {
  test.each(FLAVOURS)('finds that it keeps every rule of %s', (flavour) => {
    expect(validate('dist/briefing.pdf', flavour)).toMatch(/^PASS .*\n$/);
  });
});

import { writeFileSync } from 'node:fs';
import type { PaperName } from '#pdf/page/paper.ts';
import { settleBase } from './base.ts';
import { withBuiltSite } from './build-site.ts';
import { checkSite } from './check.ts';
import { readExpected } from './expected.ts';
import { type Snippet, writeHeaders } from './headers/write.ts';
import { replaceSite } from '#publish/folder/replace.ts';
import type { Server } from './server.ts';
import { withScratch } from '#publish/folder/scratch.ts';
import { stage } from '#publish/folder/swap.ts';
import { tryPdf } from './try-pdf.ts';

/** The folder that a site is published to, and the options of the build. */
export interface Target {
  /** The folder, `dist` by default. */
  readonly out: string;
  /** The base path, `/x/`; without it that of `SITE_URL`, or `/`. */
  readonly base?: string | undefined;
  /** The PDF edition; undefined: none is made. `required`: a machine without a browser is an error. */
  readonly pdf: { readonly paper: PaperName; readonly required: boolean } | undefined;
  /** The web servers whose configuration is written beside the folder: `dist.nginx.conf`. */
  readonly headers: readonly Server[];
}

/**
 * Builds the site apart, holds it against its content, and only then puts it in the place of the last one: a build
 * that fails or is killed, at whatever point, leaves the last good site as it was.
 * @throws PublishError where the target is not ours, or the content, the build or the built site is not sound.
 */
export async function publish({ out, base, pdf, headers }: Target): Promise<void> {
  const root = settleBase(base, process.env['SITE_URL']);
  let snippets: readonly Snippet[] = [];
  const target = await replaceSite(out, async (places) => {
    const expected = readExpected(root, console.log);
    await withBuiltSite(root, console.log, (site) => {
      console.log(`Site: ${checkSite(site, expected, root)} pages.`);
      stage(site, places);
    });
    if (pdf !== undefined)
      await withScratch(places.scratch, () => tryPdf({ folder: places.next, base: root }, pdf));
    snippets = writeHeaders(places.next, { base: root, servers: headers });
  });
  console.log(`Published to ${out}/.`);
  for (const { name, text } of snippets) {
    writeFileSync(`${target}.${name}`, text);
    console.log(`Headers: ${out}.${name}`);
  }
}

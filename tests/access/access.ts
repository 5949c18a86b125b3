import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '#cli/arguments/usage.ts';
import { runCommand } from '#cli/run/run.ts';
import { type Mode, MODES } from '#model/accessibility.ts';
import { openBrowser } from '#pdf/browser/browser.ts';
import { weighFiles } from '../bench/kinds.ts';
import { serveFolder } from '../bench/server.ts';
import { inspect } from '../publish/torture/whole.ts';
import { accessCommand } from './command.ts';
import { fetchTools } from './fetch.ts';
import { type Fault, type Finding, keepFollowed, mergeFindings, printFinding } from './finding.ts';
import { choosePages, listTemplates, pathOfFile } from './pages.ts';
import { askVnu, hasJava } from './vnu.ts';

const ALL = Object.keys(MODES) as Mode[];

/**
 * The files of the pages to look at.
 * @throws when the site is not as it was published, or has no such page.
 */
function chooseFiles(site: string, asked: readonly string[]): string[] {
  const { fault } = inspect(site);
  if (fault !== undefined) throw new Error(`${site}/ is not whole (${fault}): run "npm run build" first.`);
  const weights = weighFiles(site);
  if (asked.length === 0) return choosePages(listTemplates(), weights);
  return asked.map((path) => {
    const file = [...weights.keys()].find((each) => each.endsWith('.html') && pathOfFile(each) === path);
    if (file === undefined) throw new UsageError(`--page: ${site}/ has no page ${path}.`);
    return file;
  });
}

/** What every tool and measure finds, page by page, and a line for each page when it is done. */
async function look(site: string, files: readonly string[]): Promise<Finding[]> {
  const { openHtmlValidate } = await import('./html-validate.ts');
  const { openLook } = await import('./look.ts');
  const { visit } = await import('./visit.ts');
  const askHtmlValidate = await openHtmlValidate();
  const lookAt = await openLook();
  const byVnu = await askVnu(files.map((file) => resolve(site, file)));
  const { browser } = await openBrowser();
  const { origin, stop } = await serveFolder(site);
  const all: Finding[] = [];
  try {
    for (const [index, file] of files.entries()) {
      const page = pathOfFile(file);
      const find = (faults: readonly Fault[], modes: readonly Mode[]) =>
        keepFollowed(faults).map((fault) => ({ ...fault, page, modes }));
      const html = await askHtmlValidate(readFileSync(join(site, file), 'utf8'));
      const found = find([...html, ...(byVnu.get(resolve(site, file)) ?? [])], []);
      for (const mode of ALL) found.push(...find(await visit(browser, origin + page, mode, lookAt), [mode]));
      const merged = mergeFindings(found);
      console.error(`${index + 1} of ${files.length}: ${page}, ${merged.length} found`);
      all.push(...merged);
    }
  } finally {
    stop();
    await browser.close();
  }
  return all;
}

await runCommand(accessCommand, async ({ from, page }) => {
  const files = chooseFiles(from, page);
  if (!(await hasJava())) {
    console.error(
      'There is no Java to run the Nu Html Checker with: install it, as with "apt-get install default-jre-headless".',
    );
    return 3;
  }
  const refusal = await fetchTools();
  if (refusal !== undefined) {
    console.error(
      `NOTHING WAS TESTED: the tools could not be fetched with npm. See that its registry can be reached.\n${refusal}`,
    );
    return 3;
  }
  const findings = await look(from, files);
  for (const finding of findings) console.log(printFinding(finding));
  console.log(`${findings.length} found on ${files.length} pages.`);
  return findings.length === 0 ? 0 : 1;
});

import type { BuiltSite } from '#pdf/browser/answer.ts';
import type { PaperName } from '#pdf/page/paper.ts';

/**
 * Adds the PDF to a built site where there is a browser to print it with; says plainly where there is none.
 * @throws NoBrowserError where there is none and the PDF is required; Error where it cannot be printed.
 */
export async function tryPdf(
  site: BuiltSite,
  { paper, required }: { readonly paper: PaperName; readonly required: boolean },
): Promise<void> {
  // Only now, since half of a build's modules are those of the PDF.
  const [{ NoBrowserError }, { addPdf }] = await Promise.all([
    import('#pdf/browser/browser.ts'),
    import('./edition.ts'),
  ]);
  try {
    console.log(`${await addPdf(site, paper, (line) => console.log(`  ${line}`))}.`);
  } catch (error) {
    if (required || !(error instanceof NoBrowserError)) throw error;
    console.log(
      'No PDF: no browser was found to print it with. The site is complete without it, and links none. npm run browser gets one.',
    );
  }
}

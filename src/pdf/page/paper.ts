/** The papers to print on, by the names that `--paper` takes. */
export const PAPERS = {
  a4: { width: '210mm', height: '297mm' },
  letter: { width: '8.5in', height: '11in' },
} as const;

export type PaperName = keyof typeof PAPERS;

/**
 * The paper of a name, in any case.
 * @throws when no paper has that name.
 */
export function parsePaper(text: string): PaperName {
  const name = text.toLowerCase();
  if (name in PAPERS) return name as PaperName;
  throw new Error(`There is no paper "${text}". Known are: ${Object.keys(PAPERS).join(', ')}.`);
}

/** The style that gives a page its paper. The page's own sheet names none, so that Ctrl+P keeps the reader's. */
export function stylePaper(name: PaperName): string {
  const { width, height } = PAPERS[name];
  return `@page { size: ${width} ${height}; } :root { --ph: ${height} !important; }`;
}

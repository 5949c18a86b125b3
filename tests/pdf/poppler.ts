import { execFileSync, spawnSync } from 'node:child_process';

/** Why a command of this machine cannot be used, for the names of skipped tests; empty where it can. */
export function lacking(command: string): string {
  const { error } = spawnSync(command, ['--version'], { stdio: 'ignore' });
  return error === undefined ? '' : ` (skipped: this machine has no ${command})`;
}

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The text of each page as it lies there. */
export function readPages(file: string): string[] {
  return run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
}

/** All text in one line. */
export function readText(file: string): string {
  return run('pdftotext', file, '-').replace(/\s+/g, ' ');
}

/** All text in the order in which it is printed, lines as they are: a hyphen at the end of one stays. */
export function readPrinted(file: string): string {
  return run('pdftotext', '-raw', file, '-');
}

/** How far down each page its text reaches, the foot of the page left out: 1 is the lower edge. */
export function readDepths(file: string): number[] {
  return run('pdftotext', '-bbox', file, '-')
    .split('<page ')
    .slice(1)
    .map((page) => {
      const height = Number(/height="([\d.]+)"/.exec(page)?.[1]);
      const bottoms = [...page.matchAll(/yMax="([\d.]+)"/g)].map(([, bottom]) => Number(bottom) / height);
      return Math.max(0, ...bottoms.filter((bottom) => bottom < 0.94));
    });
}

/** What pdffonts says of each font: name, type, and whether it is embedded, subset and mapped to Unicode. */
export function listFonts(
  file: string,
): { name: string; type: string; embedded: boolean; subset: boolean; unicode: boolean }[] {
  const rows = run('pdffonts', file).split('\n').slice(2).filter(Boolean);
  return rows.map((row) => {
    const [, name = '', type = '', embedded, subset, unicode] =
      /^(\S+)\s+(.*?)\s{2,}\S+\s+(yes|no)\s+(yes|no)\s+(yes|no)/.exec(row) ?? [];
    return { name, type, embedded: embedded === 'yes', subset: subset === 'yes', unicode: unicode === 'yes' };
  });
}

/** How many raster images there are. */
export function countImages(file: string): number {
  return run('pdfimages', '-list', file).trim().split('\n').length - 2;
}

/** What qpdf finds wrong with a file; empty for nothing. */
export function checkSyntax(file: string): string {
  const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
  return status === 0 ? '' : stdout + stderr;
}

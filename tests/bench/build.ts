import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripSite } from './bare.ts';
import { timeCommand } from './cpu.ts';
import { writePlain } from './plain.ts';

const ROUNDS = 3;

/** The seconds of processor time that each build took, in the order of the rounds. */
export interface Builds {
  readonly ours: readonly number[];
  readonly plain: readonly number[];
  /** How many pages each of them makes. */
  readonly pages: number;
}

/** Builds the site of content/ without its PDF, and the plainest Astro site of as many pages, in turn. */
export function measureBuild(): Builds {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const site = join(folder, 'site');
  const buildOurs = () => timeCommand('.', 'npm', 'run', 'build', '--', '--no-pdf', '--out', site);
  const buildPlain = () => timeCommand(join(folder, 'plain'), 'npm', 'run', 'build');
  try {
    // The first build of each does not count, for it fills caches. The plainest site has its text from ours.
    buildOurs();
    const pages = stripSite(site);
    writePlain(join(folder, 'plain'), pages);
    buildPlain();
    const ours: number[] = [];
    const plain: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      plain.push(buildPlain());
      ours.push(buildOurs());
    }
    return { ours, plain, pages: pages.size };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

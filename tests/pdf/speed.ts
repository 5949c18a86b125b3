import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePdf } from '#pdf/make.ts';
import { CONTENT } from '../briefing.ts';
import { writeChronology } from '../reader/chronology.ts';

const folder = mkdtempSync(join(tmpdir(), 'speed-'));

/** Builds the site of a content folder, prints it, and says what that took: the PDF alone, on this machine. */
async function time(name: string, content: string, seconds: number): Promise<void> {
  const site = join(folder, name);
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', '--no-pdf', '--out', site], {
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const start = performance.now();
  const { pages, bytes } = await makePdf({ site, base: '/', out: `${site}.pdf`, paper: 'a4', log: () => {} });
  const taken = (performance.now() - start) / 1000;
  console.log(
    `${name}: ${pages} pages, ${Math.ceil(bytes / 1000)} kB, in ${taken.toFixed(1)} s of ${seconds}`,
  );
  if (taken > seconds) process.exitCode = 1;
}

try {
  const chronology = join(folder, 'content');
  writeChronology(chronology, { months: 25, sources: 400 });
  await time('briefing', CONTENT, 10);
  await time('300 exchanges', chronology, 30);
} finally {
  rmSync(folder, { recursive: true });
}

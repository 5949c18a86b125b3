import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lackingStrace } from '../../strace.ts';
import { buildSheet } from '../page/sheet.ts';

const folder = mkdtempSync(join(tmpdir(), 'offline-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pdf = (command: string, ...before: string[]) =>
  spawnSync(command, [...before, process.execPath, 'src/cli/pdf.ts', '--from', buildPrintable()], {
    encoding: 'utf8',
  });

/** `npm run pdf` writes the length of the PDF on the front page. */
function buildPrintable(): string {
  const site = buildSheet();
  spawnSync('cp', [join(site, 'print/index.html'), join(site, 'index.html')]);
  return site;
}

const lacks = lackingStrace();

describe.skipIf(lacks)(`the PDF is printed without the network${lacks}`, () => {
  test('no name is looked up, and no machine is connected to, not even this one', () => {
    const log = join(folder, 'trace');
    const { status, stderr } = pdf(
      'strace',
      '--seccomp-bpf',
      '-f',
      '-qq',
      '-o',
      log,
      '-e',
      'trace=connect,sendto,sendmmsg',
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const trace = readFileSync(log, 'utf8');
    expect(trace).toContain('AF_UNIX');
    const reached = trace.split('\n').filter((line) => /AF_INET/.test(line));
    // Over this datagram socket nothing is sent: it asks the kernel for a route.
    expect(reached.filter((line) => !line.includes('"2001:4860:4860::8888"'))).toEqual([]);
  });
});

const isolated = spawnSync('unshare', ['-n', 'true']).status === 0;
const lacksUnshare = isolated ? '' : ' (SKIPPED: unshare -n is not allowed here)';

test.skipIf(!isolated)(`the PDF is printed where there is no network at all${lacksUnshare}`, () => {
  const { status, stderr } = pdf('unshare', '-n');
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

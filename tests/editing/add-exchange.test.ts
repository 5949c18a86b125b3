import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addExchange, readSound } from '#editing/add-exchange.ts';
import { readCommandLine } from './command-line.ts';
import { copyHarbour, readAll } from './harbour.ts';

const { answers } = readCommandLine([
  ...[
    '--date=2031-05-14',
    '--title=T',
    '--from=union',
    '--to=port',
    '--kind=talks',
    '--rank=head',
    '--summary=S.',
  ],
  ...['--source=quayside-wire', '--at=item 1', '--place=pier', '--new-place=pier|The Pier|port'],
]);

describe(addExchange, () => {
  test('keeps a blank line at the end of a diff, without which patch would refuse it', () => {
    const root = copyHarbour();
    const path = join(root, 'places.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('  name: Quelby\n', '$&\n'));
    const folder = { root, shown: 'harbour' };
    const diff = addExchange(folder, readSound(folder), answers, true);
    expect(diff.endsWith('\n   name: Quelby\n ')).toBe(true);
    const { status } = spawnSync('patch', ['-p1', '--fuzz=0', '-d', root], { input: `${diff}\n` });
    expect(status).toBe(0);
    expect(readAll(root)['places.yaml']).toContain('- id: pier\n');
    readSound(folder);
  });

  test('names the files by the path that the editor knows', () => {
    const folder = { root: copyHarbour(), shown: 'content' };
    const report = addExchange(folder, readSound(folder), answers, false);
    expect(report).toMatch(
      /^Written:\n {2}content\/months\/2031-05\.mdx:\d+ {2}2031-05-quelby-dockers-union-pier\n {2}content\/places\.yaml:\d+ {2}pier\n/,
    );
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyHarbour } from '../editing/harbour.ts';
import { change, keepHarbour, raise } from '../editing/edition/kept.ts';
import { cleanEnvironment } from '../environment.ts';

/** Runs a command as `npm run edition` does; no terminal is attached, and no git is found. */
function run(content: string, args: readonly string[] = [], command = 'edition') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
    env: { ...cleanEnvironment(), CONTENT_DIR: content, PATH: '' },
    encoding: 'utf8',
    input: '',
  });
  return { status, stdout, stderr };
}

const ANSWERS = 'changes:\n  - of: [exchanges]\n    kind: correction\n    why: We had the wrong day.\n';

async function keepChanged(): Promise<string> {
  const root = await keepHarbour();
  change(root, 'months/2031-05.mdx', 'date: 2031-05-12', 'date: 2031-05-13');
  raise(root);
  return root;
}

describe('npm run edition', () => {
  test('stores the first edition, and names what it wrote', () => {
    const root = copyHarbour();
    const { status, stdout, stderr } = run(root);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Edition 1 of 2031-06-02, 0 changes\. Written:\n.*record\.jsonl\n.*1\.jsonl\n$/);
  });

  test('takes the answers of the edition from its own file, or from the one that is named', async () => {
    const [own, named] = [await keepChanged(), await keepChanged()];
    writeFileSync(join(own, 'editions/2.yaml'), ANSWERS);
    const file = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'answers.yaml');
    writeFileSync(file, ANSWERS);
    expect(run(own).status).toBe(0);
    expect(run(named, ['--answers', file]).status).toBe(0);
    const text = readFileSync(join(own, 'editions/2.jsonl'), 'utf8');
    expect(readFileSync(join(named, 'editions/2.jsonl'), 'utf8')).toBe(text);
    expect(text).toContain('"why":"We had the wrong day."');
  });

  test('ends with 1 where no terminal is there to ask for a reason, and writes nothing', async () => {
    const root = await keepChanged();
    const { status, stdout, stderr } = run(root);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('exchanges/2031-05-tallow-quelby/date');
    expect(existsSync(join(root, 'editions/2.jsonl'))).toBe(false);
  });

  test('shows the changes with --dry-run, and that the edition was not raised', async () => {
    const root = await keepChanged();
    raise(root, '1', '2031-06-02', '2');
    const { status, stdout } = run(root, ['--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toContain('exchanges/2031-05-tallow-quelby/date\n  was: 2031-05-12');
    expect(stdout).toContain('set its number to "2"');
    expect(existsSync(join(root, 'editions/2.jsonl'))).toBe(false);
  });
});

test('npm run check says how much is in no edition yet, and succeeds', async () => {
  const { status, stdout } = run(await keepChanged(), [], 'check');
  expect(status).toBe(0);
  expect(stdout).toMatch(/\n1 change is in no edition yet: npm run edition\n$/);
});

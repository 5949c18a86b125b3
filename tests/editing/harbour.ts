import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HARBOUR } from '../briefing.ts';

/** A copy of the harbour's content that a test may change. */
export function copyHarbour(): string {
  const root = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'harbour');
  cpSync(HARBOUR, root, { recursive: true });
  return root;
}

/** The text of every file of a folder by its path. */
export function readAll(root: string): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted();
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(root, path)).isFile())
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent, type Reading } from '#reader/read.ts';
import type { Change } from './change.ts';

/** The reading of a copy of the content folder in which the changes are made. The folder itself stays as it is. */
export function readChanged(root: string, shown: string, changes: readonly Change[]): Reading {
  const copy = mkdtempSync(join(tmpdir(), 'briefing-new-'));
  try {
    cpSync(root, copy, { recursive: true });
    for (const { path, after } of changes) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), after);
    }
    return readContent(copy, shown);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

import { rmSync } from 'node:fs';

const swept = new Set<string>();
let watching = false;

function sweep(): void {
  for (const path of swept) rmSync(path, { recursive: true, force: true });
  swept.clear();
}

/** Deletes a path when the process ends, by Ctrl+C or by SIGTERM too. Returns what deletes it at once. */
export function sweepAtExit(path: string): () => void {
  swept.add(path);
  if (!watching) {
    watching = true;
    process.on('exit', sweep);
    process.once('SIGINT', () => process.exit(130));
    process.once('SIGTERM', () => process.exit(143));
  }
  return () => {
    swept.delete(path);
    rmSync(path, { recursive: true, force: true });
  };
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A served folder as it is found: what is wrong with it, and by which sums it is known. */
export interface Served {
  readonly fault: string | undefined;
  readonly identity: string;
}

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Holds a site against its own SHA256SUMS: each file as it says, and no file besides. */
export function inspect(folder: string): Served {
  if (!existsSync(folder)) return { fault: 'absent', identity: '' };
  const sums = join(folder, 'SHA256SUMS');
  if (!existsSync(sums)) return { fault: 'no SHA256SUMS', identity: '' };
  const text = readFileSync(sums);
  const named = new Map(
    text
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => path !== 'SHA256SUMS');
  const unlisted = files.find((path) => !named.has(path));
  const wrong = [...named].find(
    ([path, sum]) => !files.includes(path) || hash(readFileSync(join(folder, path))) !== sum,
  );
  const fault = unlisted ? `unlisted ${unlisted}` : wrong ? `wrong or missing ${wrong[0]}` : undefined;
  return { fault, identity: hash(text) };
}

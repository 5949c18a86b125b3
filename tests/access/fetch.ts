import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { TOOLS } from '#model/accessibility.ts';

/** Where the tools are kept: they weigh 120 MB, which nobody else needs to install. */
const FOLDER = resolve('.astro/access');

const { alfa, ibm } = TOOLS;
/** What is fetched from npm, each in one version. axe is a package of the project already. */
const PACKAGES: Readonly<Record<string, string>> = {
  '@siteimprove/alfa-act': alfa.version,
  '@siteimprove/alfa-playwright': '0.81.4',
  '@siteimprove/alfa-rules': alfa.version,
  'accessibility-checker-engine': ibm.version,
  'html-validate': TOOLS['html-validate'].version,
  'vnu-jar': TOOLS.vnu.version,
};

const run = promisify(execFile);
const require = createRequire(join(FOLDER, 'package.json'));

function isThere(name: string, version: string): boolean {
  try {
    const text = readFileSync(join(FOLDER, 'node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(text) as { readonly version: string }).version === version;
  } catch {
    return false;
  }
}

/** Fetches the tools with npm where they are not there yet. Returns what npm said where it could not. */
export async function fetchTools(): Promise<string | undefined> {
  const wanted = Object.entries(PACKAGES);
  if (wanted.every(([name, version]) => isThere(name, version))) return undefined;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
  const packages = wanted.map(([name, version]) => `${name}@${version}`);
  const flags = ['--prefix', FOLDER, '--ignore-scripts', '--no-save', '--no-audit', '--no-fund'];
  try {
    await run('npm', ['install', ...flags, ...packages]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The path of a file within a fetched package. */
export function fileOf(path: string): string {
  return join(FOLDER, 'node_modules', path);
}

/** A fetched package. What it exports is known to the caller alone: without it there are no types of it either. */
export async function loadTool<Exports>(name: string): Promise<Exports> {
  return (await import(pathToFileURL(require.resolve(name)).href)) as Exports;
}

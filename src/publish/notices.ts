import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file of the notices in a site. */
const NAME = 'NOTICES.txt';

const PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** A file of a bundle, as the bundler tells of it. */
interface Output {
  readonly type: 'chunk' | 'asset';
  readonly moduleIds?: readonly string[];
}

function readText(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/**
 * The notice of an installed package: its name, its version and its licence in full.
 * @throws when the package has no licence file, for then nobody knows what must be said.
 */
export function readNotice(folder: string): string {
  const { name, version } = JSON.parse(readText(folder, 'package.json')) as { name: string; version: string };
  const licence = readdirSync(folder).toSorted().find((file) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(file)); // prettier-ignore
  if (licence === undefined) {
    throw new Error(
      `${name} ${version} would be shipped to readers, but ${folder} holds no licence to ship with it.`,
    );
  }
  return `${name} ${version}\n\n${readText(folder, licence)}\n`;
}

/** The folders of the installed packages whose code a bundle holds, in the order of their names. */
export function listPackages(bundle: Readonly<Record<string, Output>>): string[] {
  const ids = Object.values(bundle).flatMap(({ moduleIds }) => moduleIds ?? []);
  return [...new Set(ids.flatMap((id) => PACKAGE.exec(id.replaceAll('\\', '/'))?.[1] ?? []))].toSorted();
}

/** The plugin for Vite that ships with the site the notices of whatever of others' code a reader's browser is given. */
export function noticesPlugin() {
  return {
    name: 'briefing-notices',
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    generateBundle(
      this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): string },
      _: unknown,
      bundle: Readonly<Record<string, Output>>,
    ) {
      const notices = listPackages(bundle).map(readNotice);
      const fonts =
        'The fonts in fonts/ are under the SIL Open Font License, which stands in fonts/OFL.txt.\n';
      this.emitFile({
        type: 'asset',
        fileName: NAME,
        source: [...notices, fonts].join(`\n${'-'.repeat(72)}\n\n`),
      });
    },
  };
}

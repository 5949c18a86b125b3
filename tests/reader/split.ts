import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a folder of each list of a content folder: its first row in one file, the others in a second. */
export function splitLists(root: string): void {
  for (const list of ['people', 'places', 'sources', 'claims']) {
    const [first = '', ...others] = readFileSync(join(root, `${list}.yaml`), 'utf8').split(/^(?=- id: )/m);
    mkdirSync(join(root, list));
    writeFileSync(join(root, list, 'first.yaml'), first);
    if (others.length > 0) writeFileSync(join(root, list, 'others.yaml'), others.join(''));
    rmSync(join(root, `${list}.yaml`));
  }
}

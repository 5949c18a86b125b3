import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeEnglishWords } from '#editing/english-words.ts';
import { describeFiles } from '#editing/json-schemas.ts';

const FOLDER = '.schemas';

mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries(describeFiles())) {
  writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
}
writeFileSync(join(FOLDER, 'words.yaml'), writeEnglishWords());
console.log(`${FOLDER}/ describes the files of a briefing to an editor.`);

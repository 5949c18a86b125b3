import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemasCommand } from './commands/schemas.ts';
import { runCommand } from '#cli/run/run.ts';

const FOLDER = '.schemas';

await runCommand(schemasCommand, async () => {
  const { writeEnglishWords } = await import('#editing/start/english-words.ts');
  const { describeFiles } = await import('#editing/start/json-schemas.ts');
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, schema] of Object.entries(describeFiles())) {
    writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
  }
  writeFileSync(join(FOLDER, 'words.yaml'), writeEnglishWords());
  console.log(`${FOLDER}/ describes the files of a briefing to an editor.`);
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** veraPDF, inside a package that carries all of it. Another copy can be named. */
const JAR = process.env['VERA_JAR'] ?? 'node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar';
/** What the jar leaves out since Java no longer brings it; Debian's libjaxb-java. */
const JAXB = [
  'jaxb-api',
  'jaxb-core',
  'jaxb-impl',
  'jaxb-runtime',
  'istack-commons-runtime',
  'javax.activation',
  'txw2',
].map((name) => join(process.env['JAXB_FOLDER'] ?? '/usr/share/java', `${name}.jar`));

/** PDF/UA-1 and PDF/A-2a by veraPDF's names. */
export const FLAVOURS = ['ua1', '2a'] as const;

/** Why veraPDF cannot run here, for the names of skipped tests; empty where it can. */
export function lackingVera(): string {
  const { error, stdout } = spawnSync('java', ['--list-modules'], { encoding: 'utf8' });
  const lacks = [
    ...(error === undefined ? [] : ['no java']),
    ...(error === undefined && !stdout.includes('jdk.compiler@')
      ? ['a java that cannot compile (apt-get install default-jdk-headless)']
      : []),
    ...(existsSync(JAR) ? [] : [`no ${JAR} (npm install --no-save @opendataloader/pdf@2.5.0)`]),
    ...(JAXB.every((path) => existsSync(path)) ? [] : ['no JAXB (apt-get install libjaxb-java)']),
  ];
  return lacks.length === 0 ? '' : ` (skipped: this machine has ${lacks.join(', ')})`;
}

/** What veraPDF says of a file: a line that begins with PASS or FAIL, and one for each rule that is broken. */
export function validate(file: string, flavour: (typeof FLAVOURS)[number]): string {
  const { stdout, stderr } = spawnSync(
    'java',
    ['-cp', [JAR, ...JAXB].join(delimiter), 'tests/pdf/vera/Vera.java', flavour, file],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  return stdout + stderr;
}

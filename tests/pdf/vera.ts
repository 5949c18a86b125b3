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

/** A file, and the standard that it is held against. */
export interface Trial {
  readonly file: string;
  readonly flavour: (typeof FLAVOURS)[number];
}

/** Each file with each of the two standards. */
export function tryBoth(files: readonly string[]): Trial[] {
  return files.flatMap((file) => FLAVOURS.map((flavour) => ({ file, flavour })));
}

/**
 * What veraPDF says of each trial, in their order: a line that begins with PASS or FAIL, and one for each rule that is
 * broken. One Java does them all, since it takes longer to start than to read a file.
 */
export function validate(trials: readonly Trial[]): string[] {
  const { stdout, stderr } = spawnSync(
    'java',
    [
      ...['-XX:TieredStopAtLevel=1', '-cp', [JAR, ...JAXB].join(delimiter), 'tests/pdf/vera/Vera.java'],
      ...trials.flatMap(({ file, flavour }) => [flavour, file]),
    ],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const said = stdout.split(/^(?=PASS |FAIL )/m);
  if (said.length !== trials.length) throw new Error(stdout + stderr);
  return said;
}

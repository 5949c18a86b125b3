import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fileOf } from './fetch.ts';
import type { Fault } from './finding.ts';

/** A message of the checker, as far as it is read. https://github.com/validator/validator/wiki/Output-»-JSON */
export interface Message {
  readonly type: string;
  readonly subType?: string;
  readonly url?: string;
  readonly message: string;
  readonly extract?: string;
}

/**
 * What stands for the rule of a message, which has no name: its beginning, without what it quotes; of one on CSS, what it
 * says of the property.
 */
function nameRule(message: string): string {
  const [, style] = /^CSS: “[^”]*”: (.*?)\.?$/s.exec(message) ?? [];
  if (style !== undefined) return style.replaceAll("'", '’');
  return message
    .replace(/“[^”]*”/g, '“…”')
    .replace(/[.:(].*$/s, '')
    .trim();
}

/** The fault of each message that is an error or a warning, by the file that has it. */
export function readMessages(messages: readonly Message[]): Map<string, Fault[]> {
  const judged = messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning');
  return Map.groupBy(
    judged.map(({ url, message, extract = '' }) => ({
      file: url === undefined ? '' : fileURLToPath(url.replace(/^file:\/*/, 'file:///')),
      tool: 'vnu' as const,
      rule: nameRule(message),
      element: extract,
      message,
    })),
    ({ file }) => file,
  );
}

/** Whether Java, in which the checker is written, is there. */
export function hasJava(): Promise<boolean> {
  return new Promise((done) => execFile('java', ['-version'], (error) => done(error === null)));
}

/**
 * What the checker says of files, by their whole path.
 * @throws when it could not run.
 */
export function askVnu(files: readonly string[]): Promise<Map<string, Fault[]>> {
  const args = [
    '-jar',
    fileOf('vnu-jar/build/dist/vnu.jar'),
    '--stdout',
    '--exit-zero-always',
    '--format',
    'json',
  ];
  return new Promise((done, fail) =>
    execFile('java', [...args, ...files], { maxBuffer: 1e8 }, (error, stdout) => {
      if (error) fail(new Error(`The Nu Html Checker could not run: ${error.message}`, { cause: error }));
      else done(readMessages((JSON.parse(stdout) as { readonly messages: readonly Message[] }).messages));
    }),
  );
}

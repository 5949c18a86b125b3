import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printProblems } from '#reader/report/problem.ts';
import { readContent } from '#reader/read.ts';
import { copyHarbour, readAll } from '../editing/harbour.ts';
import { splitLists } from '../reader/split.ts';

const ENTRY = [
  ...[
    '--date',
    '2031-05-14/2031-05-15',
    '--title',
    'Union and port spoke again',
    '--from',
    'union',
    '--to',
    'port',
  ],
  ...['--led-by', 'marsk', '--met', 'tallow', '--place', 'ostmere', '--kind', 'talks', '--rank', 'head'],
  ...['--summary', 'Jory Marsk came to Ostmere on pay: a first round.'],
  ...['--source', 'sound-courier-2031-05-13', '--at', 'paragraph 2', '--says', 'That he came.'],
];
const ADDITIONS = [
  ...['--met', 'hale', '--new-person', 'hale|Ann Hale|port|Deputy Harbour Master'],
  ...['--place', 'pier', '--new-place', 'pier|The Pier|port'],
  ...[
    '--source',
    'gazette',
    '--at',
    'page 1',
    '--new-source',
    'gazette|Gazette|https://example.org/g|2031-05-16|press',
  ],
];
const MONTH = 'months/2031-05.mdx';

function runNew(root: string, args: readonly string[]) {
  const env = { ...process.env, CONTENT_DIR: root };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/new.ts', ...args], {
    env,
    encoding: 'utf8',
    input: '',
  });
  return { status, stdout, stderr };
}

function expectSound(root: string): void {
  const reading = readContent(root, 'harbour');
  expect(reading.ok ? '' : printProblems(reading.problems)).toBe('');
}

describe('npm run new', () => {
  test('writes the block in order of date, and no other byte', () => {
    const root = copyHarbour();
    const path = join(root, MONTH);
    writeFileSync(path, readFileSync(path, 'utf8').replace('  - id: 2031-05-ferro-quelby', '  # By sea\n$&'));
    const was = readAll(root);
    const { status, stdout, stderr } = runNew(root, ENTRY);
    expect([status, stderr]).toEqual([0, '']);
    const block = /( {2}- id: 2031-05-marsk-ostmere\n[^]*?) {2}# By sea\n {2}- id: 2031-05-ferro-quelby/.exec(
      readFileSync(path, 'utf8'),
    )?.[1];
    expect(block).toContain('    date: 2031-05-14/2031-05-15\n');
    const now = readAll(root);
    expect({ ...now, [MONTH]: now[MONTH]?.replace(block ?? '', '') }).toEqual(was);
    expectSound(root);
    const line = now[MONTH]?.split('\n').indexOf('  - id: 2031-05-marsk-ostmere') ?? -1;
    expect(stdout).toContain(`${MONTH}:${line + 1}  2031-05-marsk-ostmere\n`);
    expect(stdout).toContain('http://localhost:4321/months/2031-05/#2031-05-marsk-ostmere\n');
  });

  test('creates the people, places and sources that are new', () => {
    const root = copyHarbour();
    const { status, stdout } = runNew(root, [...ENTRY, ...ADDITIONS]);
    expect(status).toBe(0);
    expectSound(root);
    for (const written of [
      /people\.yaml:\d+ {2}hale\n/,
      /places\.yaml:\d+ {2}pier\n/,
      /sources\.yaml:\d+ {2}gazette\n/,
    ])
      expect(stdout).toMatch(written);
  });

  test('writes into the files of lists that are folders', () => {
    const root = copyHarbour();
    splitLists(root);
    const { status, stdout } = runNew(root, [...ENTRY, ...ADDITIONS]);
    expect(status).toBe(0);
    expectSound(root);
    expect(stdout).toMatch(/people\/others\.yaml:\d+ {2}hale\n/);
    expect(stdout).toMatch(/places\/first\.yaml:\d+ {2}pier\n/);
    expect(stdout).toMatch(/sources\/others\.yaml:\d+ {2}gazette\n/);
  });

  test('gives the second of its kind an id of its own', () => {
    const root = copyHarbour();
    expect(runNew(root, ENTRY).status).toBe(0);
    expect(runNew(root, ENTRY).stdout).toContain('#2031-05-marsk-ostmere-2\n');
    expectSound(root);
  });

  test('fills a month that had no entry, and asks to look at its headline', () => {
    const root = copyHarbour();
    const settings = join(root, 'briefing.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('from: 2031-05,', 'from: 2031-04,'));
    writeFileSync(
      join(root, 'months/2031-04.mdx'),
      '---\nmonth: 2031-04\nheadline: Quiet\nexchanges: [] # so far\n---\n',
    );
    const { status, stdout } = runNew(root, [...ENTRY, '--date', '2031-04-02']);
    expect(status).toBe(0);
    expect(stdout).toContain('See whether its headline still holds: "Quiet"');
    expect(readAll(root)['months/2031-04.mdx']).toMatch(
      /^---\nmonth: 2031-04\nheadline: Quiet\nexchanges: # so far\n {2}- id: 2031-04-marsk-ostmere\n/,
    );
    expectSound(root);
  });

  test('creates the file of a month, and refuses a month outside the period', () => {
    const root = copyHarbour();
    const refused = runNew(root, [...ENTRY, '--date', '2031-04-02']);
    expect([refused.status, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('To take it in, set period.from to 2031-04 there');
    const settings = join(root, 'briefing.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('from: 2031-05,', 'from: 2031-04,'));
    expect(runNew(root, [...ENTRY, '--date', '2031-04-02']).stdout).toContain(' (a new file)\n');
    expectSound(root);
  });

  test.each([
    [
      'an unknown person',
      ['--met', 'tallo'],
      '"tallo" is not in people.yaml (ferro, tallow, marsk, oke, lund-ray). Did you mean "tallow"?',
    ],
    ['a party that visits itself', ['--to', 'union'], 'exchanges[3].to: "union" is also `from`'],
    ['a new person whose id is taken', ['--new-person', 'oke|Bram Oke|union|Deputy'], 'people.yaml:'],
    [
      'an unknown rank beside new rows',
      [...ADDITIONS, '--rank', 'chief'],
      '"chief" is not a rank (head, deputy, staff)',
    ],
  ])('writes nothing where there is %s', (_name, args, message) => {
    const root = copyHarbour();
    const was = readAll(root);
    const { status, stdout, stderr } = runNew(root, [...ENTRY, ...args]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Nothing was written.');
    expect(readAll(root)).toEqual(was);
  });

  test('writes nothing into content that has problems of its own', () => {
    const root = copyHarbour();
    rmSync(join(root, 'claims.yaml'));
    const was = readAll(root);
    const { status, stderr } = runNew(root, ENTRY);
    expect(status).toBe(1);
    expect(stderr).toContain('has problems of its own: mend them first. Nothing was written.');
    expect(readAll(root)).toEqual(was);
  });

  test('says in one message what is missing', () => {
    const { status, stdout, stderr } = runNew(copyHarbour(), ['--date', '2031-05-14']);
    expect([status, stdout]).toEqual([1, '']);
    for (const flag of ['title', 'from', 'to', 'kind', 'rank', 'summary', 'source', 'at'])
      expect(stderr).toMatch(new RegExp(`^ {2}--${flag} `, 'm'));
    expect(stderr).toContain('For example:\n  npm run new -- --date');
  });

  test('with --dry-run writes nothing and prints a diff that git applies', () => {
    const root = copyHarbour();
    const was = readAll(root);
    const { status, stdout } = runNew(root, [...ENTRY, ...ADDITIONS, '--dry-run']);
    expect(status).toBe(0);
    expect(readAll(root)).toEqual(was);
    const patched = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'harbour');
    cpSync(root, patched, { recursive: true });
    expect(spawnSync('git', ['apply'], { cwd: patched, input: stdout }).status).toBe(0);
    runNew(root, [...ENTRY, ...ADDITIONS]);
    expect(readAll(patched)).toEqual(readAll(root));
  });

  test('with --briefing starts an empty briefing, once', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'lake');
    expect(runNew('content', ['--briefing', path]).status).toBe(0);
    expectSound(path);
    expect(runNew('content', ['--briefing', path])).toMatchObject({ status: 1, stdout: '' });
  });

  const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

  test.skipIf(!hasTerminal)(
    'on a terminal asks for the rest, and gives the answers back at Ctrl+C',
    async () => {
      const root = copyHarbour();
      const command = `'${process.execPath}' src/cli/new.ts --title 'A first round' --from union`;
      const terminal = spawn('script', ['-qec', command, '/dev/null'], {
        env: { ...process.env, CONTENT_DIR: root },
      });
      const typed: readonly [question: string, keys: string][] = [
        ['Date, as', '2031-05-14\r'],
        ['The party that hosts: ', 'port\r'],
        ['Led by', '\u0003'],
      ];
      let shown = '';
      let answered = 0;
      terminal.stdout.setEncoding('utf8').on('data', (text: string) => {
        shown += text;
        const [question, keys] = typed[answered] ?? [];
        if (question === undefined || !shown.includes(question)) return;
        answered++;
        terminal.stdin.write(keys ?? '');
      });
      const [status] = await once(terminal, 'close');
      expect(status).toBe(1);
      expect(shown.replaceAll('\r', '')).toContain(
        `CONTENT_DIR=${root} npm run new -- \\\n  --date 2031-05-14 \\\n  --title 'A first round' \\\n  --from union \\\n  --to port\n`,
      );
      expect(shown).not.toContain('Title, in the past tense');
    },
  );
});

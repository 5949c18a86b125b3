import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HARBOUR } from '../briefing.ts';

/** Runs the check as `npm run check` does; no terminal is attached. */
function check(content: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = process.env;
  return spawnSync('node', ['src/cli/check.ts', ...args], {
    env: { ...rest, CONTENT_DIR: content, ...env },
    encoding: 'utf8',
  });
}

function copyHarbour(...changes: readonly (readonly [file: string, from: string, to: string])[]): string {
  const root = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'harbour');
  cpSync(HARBOUR, root, { recursive: true });
  for (const [file, from, to] of changes) {
    const path = join(root, file);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(from, () => to),
    );
  }
  return root;
}

const broken = copyHarbour(
  ['people.yaml', 'party: line', 'party: lien'],
  ['months/2031-05.mdx', 'rank: staff', 'rank: stuff'],
  ['months/2031-05.mdx', 'The digest filed', 'The digest <5 probably filed'],
);
const doubtful = copyHarbour(['months/2031-05.mdx', 'The digest filed', 'The digest probably filed']);

describe('npm run check', () => {
  test('says what sound content holds, and succeeds', () => {
    const { status, stdout } = check(HARBOUR);
    expect(stdout).toBe(
      'tests/fixtures/harbour: 4 entries in 1 month, 1 chapter, 5 sources. No problems, 4 warnings.\n',
    );
    expect(status).toBe(0);
  });

  test('prints every problem with its place, its remedy and its lines, in order, and their number', () => {
    const { status, stdout, stderr } = check(broken);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(
      [...stderr.matchAll(/^\S+harbour\/(\S+)  (?!warning)(.*)$/gm)].map(([, place, text]) => [place, text]),
    ).toEqual([
      [
        'months/2031-05.mdx:14:11',
        'exchanges[0].rank: "stuff" is not a rank (head, deputy, staff). Did you mean "staff"?',
      ],
      [
        'months/2031-05.mdx:70:12',
        'a "<" begins a tag here: write &lt; for a plain "<", or put it in backticks',
      ],
      ['people.yaml:4:10', '[0].party: "lien" is not a party (port, union, line). Did you mean "line"?'],
    ]);
    expect(stderr).toContain(
      ['  13 |     kind: training', '> 14 |     rank: stuff', '     |           ^^^^^'].join('\n'),
    );
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^3 problems( and \d+ warnings?)? in 2 files$/);
    expect(stderr).not.toContain('More may follow');
  });

  test('says that more may follow where a mistake hides the rest of a file', () => {
    const { stderr } = check(
      copyHarbour(
        ['people.yaml', 'name: Edda', 'name: Edda: x'],
        ['people.yaml', 'party: line', 'party: lien'],
      ),
    );
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(
      /^\d+ problems?( and \d+ warnings?)? in 1 file\. More may follow once \S+people\.yaml can be read to the end$/,
    );
  });

  test('prints warnings after the problems', () => {
    const { stderr } = check(
      copyHarbour(
        ['people.yaml', 'party: line', 'party: lien'],
        ['chapters/berths.mdx', 'The first visitor', 'Probably the first visitor'],
      ),
    );
    const places = [...stderr.matchAll(/harbour\/(\S+?):\d+:\d+  (warning)?/g)].map(([, file, label]) => [
      file,
      label,
    ]);
    expect(places).toEqual([
      ['people.yaml', undefined],
      ['chapters/berths.mdx', 'warning'],
    ]);
    expect(stderr).toContain('1 problem and 1 warning in 2 files');
  });

  test('succeeds with warnings, and fails with them where it is strict', () => {
    const lenient = check(doubtful);
    expect(lenient.stderr).toContain('months/2031-05.mdx:70:12  warning  "probably" guesses');
    expect(lenient.status).toBe(0);
    expect(check(doubtful, ['--strict']).status).toBe(1);
    expect(check(HARBOUR, ['--strict']).stderr).toContain(
      'warning  exchanges[0].announced_by: is not looked into',
    );
  });

  test('prints problems and warnings as JSON for editors', () => {
    const { status, stdout, stderr } = check(broken, ['--json']);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    const found: Record<string, unknown>[] = JSON.parse(stdout);
    expect(found[0]).toMatchObject({
      severity: 'error',
      file: expect.stringMatching(/harbour\/months\/2031-05\.mdx$/),
      line: 14,
      column: 11,
      length: 5,
      field: 'exchanges[0].rank',
      message: '"stuff" is not a rank (head, deputy, staff). Did you mean "staff"?',
    });
    expect(found.filter(({ severity }) => severity === 'error')).toHaveLength(3);
  });

  test('prints them as annotations for GitHub, named from the root of the repository', () => {
    const { status, stdout, stderr } = check(broken, ['--format', 'github'], {
      GITHUB_WORKSPACE: dirname(broken),
    });
    expect([status, stderr]).toEqual([1, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe(
      '::error file=harbour/months/2031-05.mdx,line=14,col=11,title=exchanges[0].rank::"stuff" is not a rank (head, deputy, staff). Did you mean "staff"?',
    );
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(3);
    expect(lines.filter((line) => !/^::(?:error|warning) file=harbour\//.test(line))).toEqual([]);
  });

  test('says beside "No problems" how many warnings there are', () => {
    const { status, stdout, stderr } = check(doubtful);
    const [, count] = /^(\d+ warnings?) in /m.exec(stderr.trimEnd().split('\n').at(-1) ?? '') ?? [];
    expect(stdout).toMatch(new RegExp(` No problems, ${count}\\.\n$`));
    expect(status).toBe(0);
  });

  test.each([
    ['--json', /^\[\n {2}\{/],
    ['--format=json', /^\[\n {2}\{/],
    ['--format=github', /^::error file=/],
  ])('with %s prints that there is no content in that form too', (flag, form) => {
    const { status, stdout, stderr } = check('/nowhere', [flag]);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(form);
    expect(stdout).toContain('nowhere is not a folder');
    if (flag.endsWith('json')) expect(JSON.parse(stdout)).toMatchObject([{ severity: 'error', line: 1 }]);
  });

  test('uses colour on a terminal only, and where it is forced', () => {
    const colour = '\u001b[';
    expect(check(broken).stderr).not.toContain(colour);
    expect(check(broken, [], { FORCE_COLOR: '1' }).stderr).toContain(`${colour}1m`);
  });

  test('never passes control characters of the content on to a terminal', () => {
    const { stderr } = check(copyHarbour(['people.yaml', 'name: Edda', 'name: \u001b[31mEdda \u009b31m']));
    expect(stderr).toContain('contains the invisible character U+001B: delete it');
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test('says so where there is no content', () => {
    const { status, stderr } = check('/nowhere');
    expect(stderr.trimEnd()).toMatch(/nowhere is not a folder: name the content with CONTENT_DIR/);
    expect(status).toBe(1);
  });
});

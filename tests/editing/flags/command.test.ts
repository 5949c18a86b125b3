import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { quoteWord, writeCommand } from '#editing/flags/command.ts';
import { readCommandLine } from '../command-line.ts';

/** The words that a POSIX shell makes of a command. */
function split(command: string): string[] {
  const { stdout } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  return stdout.split('\0').slice(0, -1);
}

const AWKWARD = [
  'It\'s $HOME, `x` and "y": 50 % ~ !',
  '-x',
  '--title',
  'a\\b|c\\',
  '# no comment',
  '*',
  'Łódź — 平壌',
];

describe.skipIf(process.platform === 'win32')(writeCommand, () => {
  test.each(AWKWARD)('gives back %j as it was typed, wherever it stands', (text) => {
    const given = readCommandLine([
      '--month=2031-05',
      `--headline=${text}`,
      '--date=2031-05-14/',
      `--date-note=${text}`,
      `--title=${text}`,
      ...['--from', 'union', '--to', 'port', '--led-by', 'marsk,hale', '--met', 'tallow', '--place', 'pier'],
      ...['--kind', 'talks', '--rank', 'head', `--summary=${text}`, `--differs=${text}`],
      ...['--announced-by', 'none', '--seen-outside', 'yes'],
      ...['--source', 'a', `--at=${text}`, `--says=${text}`, '--source', 'b'],
    ]).answers;
    const answers = {
      ...given,
      exchange: { ...given.exchange, as: { marsk: text } },
      people: [{ id: 'hale', name: text, party: undefined, roles: [{ title: text }] }],
      places: [{ id: 'pier', name: text, party: 'port', note: 'Coordinates not looked up' }],
      sources: [
        {
          id: 'a',
          publisher: text,
          title: text,
          url: undefined,
          published: '2031-05',
          stance: 'press' as const,
          party: undefined,
        },
      ],
    };
    expect(readCommandLine(split(writeCommand("printf '%s\\0'", answers))).answers).toEqual(answers);
  });

  test('writes a flag a line, a source with its locator, and nothing of what is not known', () => {
    const { answers } = readCommandLine(['--title', 'Who spoke', '--source=a', '--at=p. 2', '--from=union']);
    const silent = { ...answers, exchange: { ...answers.exchange, met: [], announced_by: null } };
    expect(writeCommand('npm run new --', silent)).toBe(
      "npm run new -- \\\n  --title 'Who spoke' \\\n  --from union \\\n  --source a --at 'p. 2'",
    );
  });
});

test('quoteWord leaves plain words as they are', () => {
  expect(['kp', '2024-03-25/', 'https://example.org/x', '~', ''].map(quoteWord)).toEqual([
    'kp',
    '2024-03-25/',
    'https://example.org/x',
    "'~'",
    "''",
  ]);
});

import { describe, expect, test } from 'vitest';
import { asksHelp, readArguments, readValues } from '#cli/arguments/arguments.ts';
import { oneOf } from '#cli/arguments/choice.ts';
import { buildCommand } from '#cli/commands/build.ts';
import { optional, repeated, toggle, valued } from '#cli/arguments/flag.ts';
import { readPort } from '#cli/arguments/port.ts';

const flags = {
  paper: valued('a4|letter', 'The paper.', 'a4', oneOf(['a4', 'letter'])),
  port: optional('NUMBER', 'The port.', readPort),
  header: repeated('NAME', 'A header.', (text) => text),
  quiet: toggle('Says nothing.'),
};
const read = (...args: string[]) => readValues(flags, readArguments(flags, args));

describe('the flags of a command', () => {
  test('have their defaults where none is given', () => {
    expect(read()).toEqual({ paper: 'a4', port: undefined, header: [], quiet: false });
  });

  test('are read, the last counting where one alone can hold', () => {
    expect(
      read('--paper', 'a4', '--paper=LETTER', '--port', '80', '--header', 'a', '--header=-b', '--quiet'),
    ).toEqual({ paper: 'letter', port: 80, header: ['a', '-b'], quiet: true });
  });

  test.each([
    [['--papr', 'a4'], '--papr is not a flag of this command. Did you mean --paper?'],
    [['--zzzzzz'], '--zzzzzz is not a flag of this command. Run it with --help for a list.'],
    [['-p'], /^-p is not a flag of this command\./],
    [['--constructor'], /^--constructor is not a flag of this command\./],
    [
      ['--port'],
      '--port needs a value: write --port NUMBER, or --port=NUMBER where that begins with a hyphen.',
    ],
    [['--port', '--quiet'], /^--port needs a value/],
    [['--quiet=yes'], '--quiet takes no value: write it without "=yes".'],
    [['dist'], /^"dist" belongs to no flag\. Put a text of several words in quotes/],
    [['--port', '80a'], '--port: "80a" is not a port: write a number from 1 to 65535, such as 4321.'],
    [['--port', '70000'], /^--port: "70000" is not a port/],
    [['--paper', 'leter'], '--paper: "leter" is not one of a4, letter. Did you mean letter?'],
  ])('%j is refused in a sentence', (args, message) => {
    expect(() => read(...args)).toThrow(
      expect.objectContaining({
        name: 'UsageError',
        message: typeof message === 'string' ? message : expect.stringMatching(message),
      }),
    );
  });

  test('of a build name the servers whose headers are wanted, and refuse others', () => {
    const build = (...args: string[]) =>
      readValues(buildCommand.flags, readArguments(buildCommand.flags, args)).headers;
    expect(build('--headers', 'nginx', '--headers', 'caddy')).toEqual(['nginx', 'caddy']);
    expect(() => build('--headers', 'ngnix')).toThrow('Did you mean nginx?');
  });
});

test.each([
  [['--help'], true],
  [['--papr', '-h'], true],
  [['--', '--help'], false],
  [['--helpful'], false],
])('%j asks for help: %s', (args, asked) => {
  expect(asksHelp(args)).toBe(asked);
});

import { parseArgs } from 'node:util';
import { findNearest } from '#reader/report/nearest.ts';
import type { Flags, ValuesOf } from './flag.ts';
import { UsageError } from './usage.ts';

/** A flag as it was given: its name without hyphens, and its value, empty where it takes none. */
export interface Given {
  readonly name: string;
  readonly value: string;
}

/** Whether the help is asked for. */
export function asksHelp(args: readonly string[]): boolean {
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  return own.some((arg) => arg === '--help' || arg === '-h');
}

function refuseUnknown(written: string, names: readonly string[]): never {
  const nearest = findNearest(written.replace(/^-+/, ''), names);
  const hint = nearest === undefined ? 'Run it with --help for a list.' : `Did you mean --${nearest}?`;
  throw new UsageError(`${written} is not a flag of this command. ${hint}`);
}

/**
 * The flags of a command line, in the order given.
 * @throws UsageError at the first that is unknown, lacks its value or has one too many.
 */
export function readArguments(flags: Flags, args: readonly string[]): Given[] {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { form }]) => [
      name,
      { type: form === undefined ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );
  // Not strict, for the messages of node:util are for programmers.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  return tokens.flatMap((token) => {
    if (token.kind === 'option-terminator') return [];
    if (token.kind === 'positional')
      throw new UsageError(
        `"${token.value}" belongs to no flag. Put a text of several words in quotes, and -- before the flags of an npm script.`,
      );
    const { name, rawName, value, inlineValue } = token;
    const form = Object.hasOwn(flags, name) ? flags[name]?.form : refuseUnknown(rawName, Object.keys(flags));
    if (form === undefined && value !== undefined)
      throw new UsageError(`${rawName} takes no value: write it without "=${value}".`);
    if (form !== undefined && (value === undefined || (!inlineValue && /^-./.test(value))))
      throw new UsageError(
        `${rawName} needs a value: write ${rawName} ${form}, or ${rawName}=${form} where that begins with a hyphen.`,
      );
    return [{ name, value: value ?? '' }];
  });
}

/**
 * The values of all flags.
 * @throws UsageError with the flag whose value is not one that it takes.
 */
export function readValues<Wanted extends Flags>(flags: Wanted, given: readonly Given[]): ValuesOf<Wanted> {
  const values = Object.entries(flags).map(([name, flag]) => {
    const own = given.filter((one) => one.name === name).map(({ value }) => value);
    try {
      return [name, flag.read(own)];
    } catch (error) {
      throw new UsageError(`--${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  return Object.fromEntries(values) as ValuesOf<Wanted>;
}

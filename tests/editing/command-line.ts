import { readArguments } from '#cli/arguments/arguments.ts';
import { newCommand } from '#cli/commands/new.ts';
import { readFlags } from '#editing/flags/flags.ts';

/** What the arguments of `npm run new` ask for. */
export const readCommandLine = (args: readonly string[]) => readFlags(readArguments(newCommand.flags, args));

import { NEW_FLAGS } from '#editing/flags/new-flags.ts';
import type { Command } from '#cli/run/command.ts';
import { type Flags, optional, repeated, toggle } from '#cli/arguments/flag.ts';

const same = (text: string) => text;

// The flags are read where citations keep their order; here they are only told of.
const flags: Flags = Object.fromEntries(
  Object.entries(NEW_FLAGS).map(([name, flag]) => {
    if (!('form' in flag)) return [name, toggle(flag.says)];
    const make = 'repeats' in flag ? repeated : optional;
    return [name, make(flag.form, flag.says, same)];
  }),
);

export const newCommand: Command = {
  name: 'new',
  does: 'Writes an event into the file of its month, with the people, places and sources that it needs. On a terminal it asks for what no flag says; elsewhere it names what is missing.',
  flags,
  variables: ['CONTENT_DIR', 'DEBUG'],
  fails: 'Something is missing, or the content would have a problem; nothing was written.',
};

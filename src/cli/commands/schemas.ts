import type { Command } from '#cli/run/command.ts';

export const schemasCommand = {
  name: 'schemas',
  does: "Writes .schemas/ anew: what an editor such as VS Code knows of every field, and the site's words to translate.",
  flags: {},
  variables: ['DEBUG'],
  fails: 'The files cannot be written.',
} as const satisfies Command;

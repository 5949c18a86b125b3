import { oneOf } from '#cli/arguments/choice.ts';
import type { Command } from '#cli/run/command.ts';
import { optional, toggle } from '#cli/arguments/flag.ts';
import { FORMATS } from '#cli/arguments/format.ts';

export const checkCommand = {
  name: 'check',
  does: 'Lists every mistake in the content, with its place and its remedy, and warnings of what is doubtful.',
  flags: {
    format: optional(
      FORMATS.join('|'),
      'How to print: for people, for programs, or as annotations of GitHub. Default: text.',
      oneOf(FORMATS),
    ),
    json: toggle('The same as --format json.'),
    strict: toggle('Fails at warnings too.'),
  },
  variables: ['CONTENT_DIR', 'GITHUB_WORKSPACE', 'NO_COLOR', 'FORCE_COLOR', 'DEBUG'],
  fails: 'The content has problems, or warnings with --strict.',
} as const satisfies Command;

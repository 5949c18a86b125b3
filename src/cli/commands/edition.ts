import { readPath } from '#cli/arguments/choice.ts';
import { optional, toggle } from '#cli/arguments/flag.ts';
import type { Command } from '#cli/run/command.ts';

export const editionCommand = {
  name: 'edition',
  does: 'Stores the content as a new edition in content/editions/: the record, and what changed since the last edition, each change with its kind and reason. On a terminal it asks for those; elsewhere they come from a file.',
  flags: {
    'dry-run': toggle('Shows the changes, and writes nothing.'),
    answers: optional(
      'FILE',
      'A YAML file with the kind and the reason of changes; without it editions/2.yaml in the content folder for edition 2, where that is there.',
      readPath,
    ),
    again: toggle('Takes the last edition back and writes it anew, as long as it is not published.'),
  },
  variables: ['CONTENT_DIR', 'DEBUG'],
  fails:
    'The content has problems, nothing changed, a change has no reason, or the edition in briefing.yaml was not raised; nothing was written.',
} as const satisfies Command;

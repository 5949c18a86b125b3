import type { Command } from '#cli/run/command.ts';

export const sbomCommand = {
  name: 'sbom',
  does: 'Lists every package that the site is made with, as CycloneDX, on standard output.',
  flags: {},
  variables: ['DEBUG'],
  fails: 'npm cannot list the packages.',
} as const satisfies Command;

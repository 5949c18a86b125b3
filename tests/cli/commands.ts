import type { Command } from '#cli/run/command.ts';
import { browserCommand } from '#cli/commands/browser.ts';
import { buildCommand } from '#cli/commands/build.ts';
import { checkCommand } from '#cli/commands/check.ts';
import { devCommand } from '#cli/commands/dev.ts';
import { editionCommand } from '#cli/commands/edition.ts';
import { newCommand } from '#cli/commands/new.ts';
import { pdfCommand } from '#cli/commands/pdf.ts';
import { previewCommand } from '#cli/commands/preview.ts';
import { sbomCommand } from '#cli/commands/sbom.ts';
import { schemasCommand } from '#cli/commands/schemas.ts';

/** Every command of the project. */
export const COMMANDS: readonly Command[] = [
  devCommand,
  newCommand,
  checkCommand,
  editionCommand,
  buildCommand,
  pdfCommand,
  previewCommand,
  sbomCommand,
  schemasCommand,
  browserCommand,
];

import { readEpoch } from '#pdf/document/edition-date.ts';
import { parseSiteUrl } from '#model/site-url.ts';
import { UsageError } from './usage.ts';

/** A variable of the environment: what the help says of it, and what refuses a value that it cannot have. */
interface Variable {
  readonly form: string;
  readonly says: string;
  /** @throws Error that says what is wrong with the value. */
  readonly check?: (value: string) => unknown;
}

const browser = { form: 'PATH', says: 'The browser that prints the PDF.' };

/** Every variable that a command of the project heeds. */
export const VARIABLES = {
  CONTENT_DIR: {
    form: 'FOLDER',
    says: 'The content folder; without it content/.',
    check: (value) => {
      if (value.trim() === '') throw new Error('CONTENT_DIR is empty: name a content folder, or unset it.');
    },
  },
  SITE_URL: {
    form: 'https://…',
    says: 'The address under which the site will be published: gives it full addresses and its base path.',
    check: parseSiteUrl,
  },
  SOURCE_DATE_EPOCH: {
    form: 'SECONDS',
    says: "The moment that the PDF bears, in seconds since 1970; without it the edition's day.",
    check: (value) => value === '' || readEpoch(value),
  },
  REPORT_BROWSER: {
    form: 'PATH',
    says: 'The browser that prints the PDF; without it the search of npm run browser.',
  },
  CHROME_PATH: { ...browser, says: 'The same, where REPORT_BROWSER is not set.' },
  PUPPETEER_EXECUTABLE_PATH: { ...browser, says: 'The same, where neither is set.' },
  CI: { form: 'true', says: 'Set, and not to false: as if --require-pdf were given, unless --no-pdf is.' },
  GITHUB_WORKSPACE: { form: 'FOLDER', says: 'The folder that files are named from with --format github.' },
  NO_COLOR: { form: '1', says: 'Prints no colours.' },
  FORCE_COLOR: { form: '1', says: 'Prints colours where no terminal is attached too.' },
  DEBUG: { form: 'briefing', says: 'Prints the details of an unexpected error.' },
} as const satisfies Readonly<Record<string, Variable>>;

export type VariableName = keyof typeof VARIABLES;

/**
 * Refuses variables that are set to what they cannot be.
 * @throws UsageError with the first of them.
 */
export function checkVariables(
  names: readonly VariableName[],
  env: Readonly<Record<string, string | undefined>>,
): void {
  for (const name of names) {
    const { check }: Variable = VARIABLES[name];
    const value = env[name];
    if (check === undefined || value === undefined) continue;
    try {
      check(value);
    } catch (error) {
      throw new UsageError(error instanceof Error ? error.message : String(error));
    }
  }
}

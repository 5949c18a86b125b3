/** A test, and how long it took in milliseconds. */
export interface Timed {
  readonly name: string;
  readonly took: number;
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly title: string; readonly duration?: number | null }[];
  }[];
}

interface PlaywrightSuite {
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}

/** The tests of a report of vitest. */
export function timeUnits({ testResults }: VitestReport, root: string): Timed[] {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ title, duration }) => ({
      name: `${name.replace(`${root}/`, '')}: ${title}`,
      took: duration ?? 0,
    })),
  );
}

/** The tests of a report of Playwright. */
export function timePages({ specs = [], suites = [] }: PlaywrightSuite): Timed[] {
  const own = specs.map(({ title, file, tests }) => ({
    name: `tests/${file}: ${title}`,
    took: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0),
  }));
  return [...own, ...suites.flatMap(timePages)];
}

/** The slowest ten, a line each, the slowest first. */
export function printSlowest(tests: readonly Timed[]): string[] {
  return tests
    .toSorted((a, b) => b.took - a.took)
    .slice(0, 10)
    .map(({ name, took }) => `${(took / 1000).toFixed(1).padStart(7)} s  ${name}`);
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { printSlowest, timePages, timeUnits } from './slowest.ts';

/** Where the tests report how long each took. */
const UNITS = '.astro/units.json';
const PAGES = '.astro/pages.json';
const bin = (name: string) => `node_modules/.bin/${name}`;

// One after the other: a build and a development server at work in one checkout write the same files of Astro.
const STEPS: readonly (readonly [program: string, ...args: string[]])[] = [
  [bin('astro'), 'check', '--minimumSeverity', 'warning'],
  ['npm', 'run', '--silent', 'lint'],
  [
    bin('vitest'),
    ...['run', '--config', 'tests/vitest.config.ts'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${UNITS}`],
  ],
  [bin('playwright'), 'test', '--config', 'tests/playwright.config.ts'],
];

if (!existsSync('dist/index.html')) {
  console.error('There is no dist/ to test. Run npm run build first.');
  process.exit(1);
}
mkdirSync('.astro', { recursive: true });
for (const report of [UNITS, PAGES]) rmSync(report, { force: true });
// All of them run, so that one that fails hides no other.
const endings = STEPS.map(([program, ...args]) => {
  const start = performance.now();
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return {
    name: [program, ...args].join(' '),
    code: status ?? 1,
    seconds: (performance.now() - start) / 1000,
  };
});
const read = (file: string) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
const [units, pages] = [read(UNITS), read(PAGES)];
const timed = [...(units ? timeUnits(units, process.cwd()) : []), ...(pages ? timePages(pages) : [])];
console.log(['', 'The slowest ten:', ...printSlowest(timed), ''].join('\n'));
for (const { name, code, seconds } of endings)
  console.log(`${code === 0 ? 'passed' : `failed (${code})`} in ${Math.round(seconds)} s: ${name}`);
process.exitCode = Math.max(...endings.map(({ code }) => code));

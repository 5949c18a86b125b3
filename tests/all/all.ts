import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type Ending, type Lane, runLane } from './lane.ts';
import { printSlowest, timePages, timeUnits } from './slowest.ts';

/** Where each lane reports how long its tests took. */
const UNITS = '.astro/units.json';
const PAGES = '.astro/pages.json';
const bin = (name: string) => `node_modules/.bin/${name}`;

// One after the other: a build and a development server at work in one checkout write the same files of Astro.
const LANES: readonly Lane[] = [
  {
    name: 'units',
    steps: [
      [bin('astro'), 'check', '--minimumSeverity', 'warning'],
      ['npm', 'run', '--silent', 'lint'],
      [
        ...[bin('vitest'), 'run', '--config', 'tests/vitest.config.ts'],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${UNITS}`],
      ],
    ],
  },
  { name: 'pages', steps: [[bin('playwright'), 'test', '--config', 'tests/playwright.config.ts']] },
];

if (!existsSync('dist/index.html')) {
  console.error('There is no dist/ to test. Run npm run build first.');
  process.exit(1);
}
mkdirSync('.astro', { recursive: true });
for (const report of [UNITS, PAGES]) rmSync(report, { force: true });
const endings: Ending[] = [];
for (const lane of LANES) endings.push(await runLane(lane));
const read = (file: string) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
const [units, pages] = [read(UNITS), read(PAGES)];
const timed = [...(units ? timeUnits(units, process.cwd()) : []), ...(pages ? timePages(pages) : [])];
console.log(['', 'The slowest ten:', ...printSlowest(timed), ''].join('\n'));
for (const [index, { code, seconds }] of endings.entries())
  console.log(
    `${LANES[index]?.name}: ${code === 0 ? 'passed' : `failed (${code})`} in ${Math.round(seconds)} s`,
  );
process.exitCode = Math.max(...endings.map(({ code }) => code));

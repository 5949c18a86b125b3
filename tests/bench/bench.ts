import { runCommand } from '#cli/run/run.ts';
import { UsageError } from '#cli/arguments/usage.ts';
import { inspect } from '../publish/torture/whole.ts';
import { measureBuild } from './build.ts';
import { benchCommand } from './command.ts';
import { doubtPaint } from './doubt.ts';
import { chooseKinds, type Kind, weighFiles } from './kinds.ts';
import { median } from './median.ts';
import { reportBuild, reportGrades, reportPaint, reportScores } from './report.ts';
import { judgeBuild, judgeGrades, judgePaint, judgeScores } from './verdict.ts';

const SITE = 'dist';

/** Prints a table, then each limit that is broken and each doubt; returns what the command ends with. */
function conclude(table: string, broken: readonly string[], doubts: readonly string[] = []): number {
  console.log(table);
  for (const sentence of [...broken, ...doubts]) console.error(sentence);
  if (broken.length === 0) console.log('Every limit is kept.');
  return broken.length === 0 ? 0 : 1;
}

/**
 * The kinds of page of the built site.
 * @throws when it is not there, or not as it was published.
 */
function openSite(): Kind[] {
  const { fault } = inspect(SITE);
  if (fault !== undefined) throw new Error(`${SITE}/ is not whole (${fault}): run "npm run build" first.`);
  return chooseKinds(weighFiles(SITE));
}

function build(): number {
  const builds = measureBuild();
  return conclude(reportBuild(builds), judgeBuild(median(builds.ours), median(builds.plain)));
}

async function score(): Promise<number> {
  const kinds = openSite();
  const { fetchLighthouse, scorePages } = await import('./lighthouse.ts');
  if (await fetchLighthouse()) {
    const scored = await scorePages(SITE, kinds);
    return conclude(reportScores(scored), judgeScores(scored));
  }
  console.error('Lighthouse could not be installed with npx: see that the registry of npm can be reached.');
  return 3;
}

async function gradeSite(): Promise<number> {
  openSite();
  const { gradeHeaders } = await import('./observatory.ts');
  const graded = await gradeHeaders(SITE);
  return conclude(reportGrades(graded), judgeGrades(graded));
}

async function paint(loads: number): Promise<number> {
  const kinds = openSite();
  const { measurePaint } = await import('./paint.ts');
  const painted = await measurePaint(SITE, kinds, loads);
  return conclude(reportPaint(painted), judgePaint(painted), doubtPaint(painted));
}

await runCommand(benchCommand, async (values) => {
  const asked = (['build', 'lighthouse', 'observatory'] as const).filter((name) => values[name]);
  if (asked.length > 1) {
    const flags = asked.map((name) => `--${name}`).join(' and ');
    throw new UsageError(`${flags} measure different things: run one after the other.`);
  }
  if (values.build) return build();
  if (values.observatory) return gradeSite();
  return values.lighthouse ? score() : paint(values.loads);
});

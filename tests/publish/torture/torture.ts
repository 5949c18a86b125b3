import { parseArgs } from 'node:util';
import { lackingStrace } from '../../strace.ts';
import { seeded } from './chance.ts';
import { fillDisk } from './disk.ts';
import { injectFault } from './fault.ts';
import { planFaults } from './faults.ts';
import { clearGround, makeGround } from './ground.ts';
import { killAfter, killAtRename } from './kill.ts';
import { findRename } from './rename.ts';
import { runBuild } from './run.ts';
import type { Verdict } from './verdict.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    faults: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    pdf: { type: 'string', default: '5' },
  },
});
const lacks = lackingStrace();
const ground = makeGround();
const chance = seeded(Number(values.seed));
const verdicts: Verdict[] = [];

function note(verdict: Verdict): void {
  verdicts.push(verdict);
  const { name, met, site, code, faults } = verdict;
  const row = [name.padEnd(44), met ? 'met    ' : 'not met', `rc ${String(code).padEnd(4)}`, site.padEnd(6)];
  console.log([...row, faults.length === 0 ? 'ok' : faults.join(' | ')].join('  '));
}

/** Kills spread over the time that a build takes: one in each equal part of it, at random within that. */
async function killSpread(count: number, args: readonly string[]): Promise<void> {
  const { code, said, taken } = await runBuild(ground, { args: [...args, '--base', '/time/'] });
  if (code !== 0) throw new Error(said);
  for (let turn = 0; turn < count; turn++)
    note(await killAfter(ground, ((turn + chance()) / count) * taken, verdicts.length, args));
}

try {
  const first = await runBuild(ground, { args: ['--no-pdf'] });
  if (first.code !== 0) throw new Error(first.said);
  if (lacks) console.log(`No faults and no aimed kills${lacks}`);
  else for (const nth of [1, 2] as const) note(await killAtRename(ground, nth, verdicts.length));
  const all = lacks ? [] : planFaults([await findRename(ground, 1), await findRename(ground, 2)]);
  const wanted = Math.min(Number(values.faults), all.length);
  const faults = Array.from({ length: wanted }, (_, index) => all[Math.floor((index * all.length) / wanted)]);
  for (const fault of faults) if (fault) note(await injectFault(ground, fault, verdicts.length));
  const injected = verdicts.filter(({ name, met }) => met && name.includes(' at ') && name.startsWith('E'));
  for (const kilobytes of [40, 400]) {
    const verdict = await fillDisk(ground, kilobytes, verdicts.length);
    if (verdict) note(verdict);
    else console.log('SKIPPED: a full disk, for which a tmpfs must be mounted, as root.');
  }
  const pdf = Math.min(Number(values.pdf), Number(values.kills));
  await killSpread(Number(values.kills) - pdf, ['--no-pdf']);
  if (pdf > 0) await killSpread(pdf, []);
  const failed = verdicts.filter((verdict) => verdict.faults.length > 0);
  console.log(
    `${verdicts.length} runs, ${injected.length} faults met, ${failed.length} runs with something wrong.`,
  );
  if (failed.length > 0 || (!lacks && injected.length < wanted)) process.exitCode = 1;
} finally {
  clearGround(ground);
}

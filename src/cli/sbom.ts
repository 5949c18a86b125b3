import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Sbom } from '#publish/sbom.ts';
import { sbomCommand } from './commands/sbom.ts';
import { runCommand } from '#cli/run/run.ts';

await runCommand(sbomCommand, async () => {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('The list is made by npm: write npm run sbom.');
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { status, stdout } = spawnSync(process.execPath, [npm, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('npm could not list the packages: its own words stand above.');
  const { settleSbom } = await import('#publish/sbom.ts');
  const settled = settleSbom(JSON.parse(stdout) as Sbom, readFileSync('package-lock.json', 'utf8'));
  console.log(JSON.stringify(settled, undefined, 2));
});

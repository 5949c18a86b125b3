import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Sbom, settleSbom } from '#publish/sbom.ts';

const npm = process.env['npm_execpath'];
if (npm === undefined) {
  console.error('The list is made by npm: write npm run sbom.');
  process.exit(1);
}
const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
const { status, stdout } = spawnSync(process.execPath, [npm, ...args], {
  encoding: 'utf8',
  maxBuffer: 1e8,
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (status === 0) {
  const settled = settleSbom(JSON.parse(stdout) as Sbom, readFileSync('package-lock.json', 'utf8'));
  console.log(JSON.stringify(settled, undefined, 2));
} else process.exitCode = 1;

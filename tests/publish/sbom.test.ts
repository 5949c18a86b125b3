import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settleSbom } from '#publish/sbom.ts';
import { cleanEnvironment } from '../environment.ts';

const lockOf = (version: string) =>
  JSON.stringify({
    name: 'briefing',
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a/node_modules/@b/c': { version },
      'node_modules/tool': { version: '2.0.0', dev: true },
    },
  });
const made = (time: string, lock: string) =>
  settleSbom(
    {
      serialNumber: `urn:uuid:${time}`,
      metadata: { timestamp: time, component: { name: `folder-${time}` } },
      components: [{ 'bom-ref': '@b/c@1.0.0' }, { 'bom-ref': 'tool@2.0.0' }],
      dependencies: [
        { ref: 'briefing@1.0.0', dependsOn: ['@b/c@1.0.0', 'tool@2.0.0'] },
        { ref: 'tool@2.0.0', dependsOn: [] },
      ],
    },
    lock,
  );

test('the list of one lock file is the same at every time, in every folder, and of another it is another', () => {
  const list = made('2026', lockOf('1.0.0'));
  expect(made('2031', lockOf('1.0.0'))).toEqual(list);
  expect(made('2026', lockOf('1.0.1')).serialNumber).not.toBe(list.serialNumber);
  expect(list.serialNumber).toMatch(
    /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
});

test('the list leaves out the tools of the tests, and every word of them', () => {
  const { components, dependencies } = made('2026', lockOf('1.0.0'));
  expect(components).toEqual([{ 'bom-ref': '@b/c@1.0.0' }]);
  expect(dependencies).toEqual([{ ref: 'briefing@1.0.0', dependsOn: ['@b/c@1.0.0'] }]);
});

test('npm run sbom gives the same bytes twice: what the site is made with, and no tool of the tests', () => {
  const [first, second] = [1, 2].map(() => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'sbom'], {
      env: cleanEnvironment(),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(status, stderr).toBe(0);
    return stdout;
  });
  expect(second).toBe(first);
  const { metadata, components } = JSON.parse(first ?? '');
  expect(metadata.component.name).toBe('briefing');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = components.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  expect(names.filter((name: string) => ['vitest', 'prettier', 'fast-check'].includes(name))).toEqual([]);
});

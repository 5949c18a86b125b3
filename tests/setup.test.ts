import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface LockEntry {
  readonly optionalDependencies?: Record<string, string>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const readme = readFileSync('README.md', 'utf8');

describe('the lock file', () => {
  const packages: Record<string, LockEntry> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

  // npm leaves out what a registry cannot serve, and every later `npm ci` then fails on another platform.
  test('holds every optional package of every platform', () => {
    const named = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
  });

  test('holds the versions that package.json names, exactly', () => {
    const wanted = {
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    };
    const root = packages[''] as Record<string, Record<string, string>>;
    expect({ ...root['dependencies'], ...root['devDependencies'], ...root['optionalDependencies'] }).toEqual(
      wanted,
    );
    expect(Object.values(wanted).filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });
});

describe('README', () => {
  const commands = /```sh\n([\s\S]*?)```/.exec(readme)?.[1]?.trim().split('\n') ?? [];

  test('opens with two commands, and .ci/run does just these', () => {
    const steps = readFileSync('.ci/run', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('npm '));
    expect(commands).toHaveLength(2);
    expect(steps).toEqual(commands);
  });

  test('tells of every script, and of none that is not there', () => {
    const told = [...readme.matchAll(/`npm (?:run )?(?!run)(\w+)`/g)].map(([, name = '']) => name);
    expect([...new Set(told)].filter((name) => name !== 'ci').toSorted()).toEqual(
      Object.keys(manifest.scripts).toSorted(),
    );
  });
});

test('every package that a site is made with has its reason in CONTRIBUTING, and none that is gone has', () => {
  const text = readFileSync('.github/CONTRIBUTING.md', 'utf8');
  const reasons = [...text.matchAll(/^\| `(\S+)` +\| (.*?) +\|$/gm)].map(([, name = '', reason = '']) => ({
    name,
    reason,
  }));
  expect(reasons.map(({ name }) => name).toSorted()).toEqual(Object.keys(manifest.dependencies).toSorted());
  expect(reasons.filter(({ reason }) => reason.length < 20)).toEqual([]);
});

describe('the workflows', () => {
  const workflows = globSync('.github/workflows/*.yml').map(
    (file) => [file, parse(readFileSync(file, 'utf8'))] as const,
  );

  test.each(workflows)(
    '%s may read and no more, but for the one job that publishes',
    (_, { permissions, jobs }) => {
      expect(permissions).toEqual({ contents: 'read' });
      const writers = Object.entries<{ permissions?: Record<string, string> }>(jobs)
        .filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'))
        .map(([name]) => name);
      expect(writers.filter((name) => name !== 'deploy')).toEqual([]);
    },
  );

  test.each(workflows)('%s runs only npm scripts that there are', (_, { jobs }) => {
    const runs = Object.values<{ steps: { run?: string }[] }>(jobs).flatMap(({ steps }) =>
      steps.flatMap(({ run }) => (run === undefined ? [] : [run])),
    );
    const named = runs.flatMap((run) =>
      [...run.matchAll(/npm run (?:--silent )?(\w+)/g)].map(([, name]) => name),
    );
    expect(named.filter((name = '') => !(name in manifest.scripts))).toEqual([]);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COPIED = ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs', '.gitignore'];

/** A copy of the project with a folder that it publishes to and a TMPDIR, all its own. */
export interface Ground {
  readonly root: string;
  readonly project: string;
  /** The folder that is served; nothing but it may stand in the folder above it. */
  readonly dist: string;
  readonly temporary: string;
}

function git(project: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=torture', '-c', 'user.email=torture@localhost'];
  return execFileSync('git', [...identity, ...args], { cwd: project, encoding: 'utf8' });
}

/** Makes a ground whose content is a small fixture, under git. */
export function makeGround(): Ground {
  const root = mkdtempSync(join(tmpdir(), 'torture-'));
  const project = join(root, 'project');
  for (const name of COPIED) cpSync(name, join(project, name), { recursive: true });
  cpSync('tests/fixtures/harbour', join(project, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  const temporary = join(root, 'tmp');
  mkdirSync(temporary);
  mkdirSync(join(root, 'served'));
  git(project, 'init', '-q');
  git(project, 'add', '-A');
  git(project, 'commit', '-q', '-m', 'start');
  return { root, project, dist: join(root, 'served/dist'), temporary };
}

/** What a build has left: beside the served folder, in TMPDIR, and in the project, each path as a line. */
export function listLeft({ project, dist, temporary }: Ground): string[] {
  const beside = readdirSync(join(dist, '..')).filter((name) => name !== 'dist');
  const own = join(project, '.astro');
  const work = existsSync(own) ? readdirSync(own).filter((name) => /lock|build|prerender/.test(name)) : [];
  // The link to the modules is no folder, which `node_modules/` of .gitignore would cover.
  const changed = git(project, 'status', '--porcelain', '--', '.', ':!node_modules');
  return [
    ...beside.map((name) => `beside dist: ${name}`),
    ...readdirSync(temporary).map((name) => `TMPDIR: ${name}`),
    ...work.map((name) => `.astro: ${name}`),
    ...changed.split('\n').filter(Boolean),
  ];
}

/** Deletes a ground, and ends what is mounted on it. */
export function clearGround({ root }: Ground): void {
  spawnSync('umount', [join(root, 'small')], { stdio: 'ignore' });
  rmSync(root, { recursive: true, force: true });
}

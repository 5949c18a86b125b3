import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Why nginx cannot be used, for the names of skipped tests; empty where it can. */
export const LACKING =
  spawnSync('nginx', ['-v'], { stdio: 'ignore' }).error === undefined ? '' : 'this machine has no nginx';

/** An nginx that answers. */
export interface Nginx {
  readonly origin: string;
  stop(): void;
}

/** Writes the whole configuration around a snippet into a folder of its own; returns that folder. */
function configure(snippet: string, root: string, port: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-nginx-'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(join(folder, 'site.conf'), snippet);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { }
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${temporary.join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${resolve(root)};
    include ${folder}/site.conf;
  }
}
`,
  );
  return folder;
}

const args = (folder: string, ...more: string[]) => [
  '-p',
  folder,
  '-e',
  `${folder}/error.log`,
  '-c',
  `${folder}/nginx.conf`,
  ...more,
];

/** What `nginx -t` says against a snippet; empty for nothing. */
export function validate(snippet: string): string {
  const folder = configure(snippet, '.', 1);
  const { status, stderr } = spawnSync('nginx', args(folder, '-t'), { encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}

async function answers(origin: string, server: ChildProcess): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end && server.exitCode === null;) {
    const answered = await fetch(origin).catch(() => undefined);
    if (answered !== undefined) return;
  }
  throw new Error(`nginx does not answer at ${origin}.`);
}

/** Starts nginx on a free port, with a snippet, over a folder. */
export async function startNginx(snippet: string, root: string): Promise<Nginx> {
  const port = await freePort();
  const server = spawn('nginx', args(configure(snippet, root, port)), { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  try {
    await answers(origin, server);
  } catch (error) {
    server.kill('SIGTERM');
    throw error;
  }
  return { origin, stop: () => server.kill('SIGTERM') };
}

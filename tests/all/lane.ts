import { spawn } from 'node:child_process';

/** Steps that run one after the other. */
export interface Lane {
  readonly name: string;
  readonly steps: readonly (readonly string[])[];
}

/** How a lane ended: with the highest code of its steps, and how long it took. */
export interface Ending {
  readonly code: number;
  readonly seconds: number;
}

/** Prints what a process says line by line, each with the name of its lane before it. */
function relay(stream: NodeJS.ReadableStream, name: string): void {
  let rest = '';
  stream.on('data', (data) => {
    const lines = (rest + String(data)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) console.log(`${name}  ${line}`);
  });
  stream.on('end', () => {
    if (rest !== '') console.log(`${name}  ${rest}`);
  });
}

function runStep([program = '', ...args]: readonly string[], name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    relay(child.stdout, name);
    relay(child.stderr, name);
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs all steps of a lane, so that one that fails hides no other. */
export async function runLane({ name, steps }: Lane): Promise<Ending> {
  const start = performance.now();
  let code = 0;
  for (const step of steps) {
    code = Math.max(code, await runStep(step, name));
  }
  return { code, seconds: (performance.now() - start) / 1000 };
}

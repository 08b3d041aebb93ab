import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessFigures } from './process-figures.ts';

const TIME = '/usr/bin/time';

/** A command and what it is run in. */
export interface CommandLine {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs a whole process and measures it from outside: GNU time reads what the system has counted for it (`wait4`).
 * Where GNU time is not installed only the clock is read.
 * @param folder where what is measured is laid meanwhile
 * @throws Error when the process cannot be started or fails, with the last it said
 */
export async function measureProcess(
  { program, args, environment = {} }: CommandLine,
  folder: string,
): Promise<ProcessFigures> {
  const figures = join(folder, 'figures');
  const isTimed = existsSync(TIME) && process.platform === 'linux';
  const [command, ...rest] = isTimed
    ? [TIME, '-o', figures, '-f', '%e %U %S %M', program, ...args]
    : [program, ...args];
  const start = performance.now();
  await finished(command, rest, environment);
  const clock = (performance.now() - start) / 1000;
  if (!isTimed) return { seconds: clock, processorSeconds: null, peakMegabytes: null };
  const [seconds = clock, user = 0, system = 0, kibibytes = 0] = readFileSync(figures, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  return { seconds, processorSeconds: user + system, peakMegabytes: (kibibytes * 1024) / 1e6 };
}

function finished(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...environment },
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(said.trim().split('\n').at(-1) || `exit code ${code}`));
    });
  });
}

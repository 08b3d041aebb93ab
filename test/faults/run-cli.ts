import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildSync } from 'esbuild';
import type { Said } from '../commands/run-command.ts';

/** The program in a process of its own. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Said & { readonly signal: NodeJS.Signals | null }>;
}

/** Starts the program, or a shell's line that starts it, in the folder of the project. */
export function start(args: readonly string[], shellBefore = ''): Running {
  const program = [process.execPath, 'pipeline/start.mjs', ...args];
  return watch(
    shellBefore === ''
      ? spawn(program[0]!, program.slice(1))
      : spawn('bash', ['-c', `${shellBefore}; exec "$0" "$@"`, ...program]),
  );
}

/** Compiles a script of the tests into one file, which starts many times as fast as its sources are read. */
export function compileScript(script: string, file: string): void {
  buildSync({ entryPoints: [script], outfile: file, bundle: true, platform: 'node', format: 'esm', target: 'node20' });
}

/** Starts a compiled script. */
export function startScript(file: string, args: readonly string[]): Running {
  return watch(spawn(process.execPath, [file, ...args]));
}

function watch(child: ReturnType<typeof spawn>): Running {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const ended = once(child, 'close').then(([code, signal]) => ({ code: code ?? -1, signal, out, err }));
  return { child, ended };
}

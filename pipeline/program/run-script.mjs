import { createRequire } from 'node:module';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { keepBytecode, readBytecode } from './bytecode-file.mjs';
import { traceToSource } from './trace-to-source.mjs';

/**
 * Runs a compiled script. V8's bytecode of it is kept when the run is over, with all functions that the run used, and
 * spares the next run of the same command to compile them one by one.
 *
 * @param {import('./open-compiled.mjs').Compiled} script
 * @param {string} command
 */
export function runScript({ path, content }, command) {
  traceToSource(path);
  const tag = cachedDataVersionTag();
  const file = `${path}.${command.replaceAll(/[^a-z-]/g, '')}.${tag}`;
  const cachedData = readBytecode(file);
  const script = new Script(content.toString(), {
    filename: path,
    ...(cachedData !== null && { cachedData }),
  });
  if (cachedData === null || script.cachedDataRejected) {
    process.once('exit', (code) => {
      // With other flags than it was compiled with, as a large corpus sets, V8 would reject it.
      if (code === 0 && tag === cachedDataVersionTag()) keepBytecode(file, script.createCachedData());
    });
  }
  script.runInThisContext()(createRequire(path));
}

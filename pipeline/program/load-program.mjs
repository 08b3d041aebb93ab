import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { ENTRIES } from './entries.mjs';
import { openCompiled } from './open-compiled.mjs';
import { readSources } from './read-sources.mjs';
import { runScript } from './run-script.mjs';

/** The folder of the project. */
const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Runs a module of the program. To read its TypeScript module by module takes longer than all the rest of a small run,
 * so the program is compiled into a few files, which are kept. Where that cannot be done, it is read as it is.
 *
 * @param {keyof typeof ENTRIES} name path below the project's folder, without its ending
 */
export async function loadProgram(name) {
  // V8 compiles a pattern twice, first to be interpreted; most of ours are used a few times, on long sentences.
  setFlagsFromString('--no-regexp-tier-up');
  const entry = ENTRIES[name];
  // The V8 of Node 20 optimizes functions so early that a small run ends before it has gained by it; later ones wait.
  // Threads do not begin for a small run, and a flag holds for all of them.
  const isSmall = entry.format === 'cjs';
  if (isSmall && process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
  const sources = readSources(ROOT);
  const compiled = await openCompiled(sources, join(ROOT, 'node_modules', '.cache', 'motivering'), entry);
  if (compiled === null) {
    const { register } = await import('tsx/esm/api');
    register();
    await import(pathToFileURL(join(ROOT, entry.source)).href);
  } else if (entry.format === 'cjs') {
    // What is kept of pages holds for this program alone.
    globalThis.motiveringProgram = sources.hash;
    runScript(compiled, process.argv[2] ?? '');
  } else {
    process.setSourceMapsEnabled(true);
    // Compiled packages of the older kind ask for Node's own modules by it.
    globalThis.require = createRequire(import.meta.url);
    await import(pathToFileURL(compiled.path).href);
  }
}

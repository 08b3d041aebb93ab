import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The modules that a process or a thread of the program begins with. */
const ENTRIES = ['pipeline/cli.ts', 'pipeline/large/count-worker.ts'];

/** Packages that few runs need: they are loaded from where they stand. */
const UNCOMPILED = ['ajv', 'mammoth', 'unpdf'];

/**
 * Compiles the program's TypeScript, and the packages it uses, into few files of JavaScript with source maps. What is
 * loaded only when it is needed stays so.
 *
 * @param {import('./read-sources.mjs').Sources} sources
 * @param {string} folder where the files will stand
 * @returns {Promise<ReadonlyMap<string, Uint8Array>>} contents by path below the folder
 */
export async function compileProgram(sources, folder) {
  const { outputFiles } = await build({
    absWorkingDir: sources.root,
    entryPoints: ENTRIES,
    outbase: sources.root,
    outdir: folder,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node20.19',
    external: UNCOMPILED,
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'silent',
    define: { 'import.meta': PLACE },
    plugins: [tellPlaces(sources)],
  });
  return new Map(outputFiles.map(({ path, contents }) => [relative(folder, path), contents]));
}

/** What stands for `import.meta` in the compiled program. */
const PLACE = '__sourceMeta';

/**
 * Tells a source that asks where it stands its own place, not that of what it was compiled into.
 * @param {import('./read-sources.mjs').Sources} sources
 * @returns {import('esbuild').Plugin}
 */
function tellPlaces({ root, modules }) {
  const asking = modules.filter((file) => readFileSync(join(root, file)).includes('import.meta'));
  const names = asking.map((file) => basename(file).replaceAll('.', '\\.'));
  return {
    name: 'tell-places',
    setup({ onLoad }) {
      onLoad({ filter: new RegExp(`[/\\\\](?:${names.join('|')})$`) }, ({ path }) => {
        const meta = JSON.stringify({ url: pathToFileURL(path).href, filename: path, dirname: dirname(path) });
        // On the first line, so that every line keeps its number.
        return { loader: 'ts', contents: `const ${PLACE} = ${meta}; ${readFileSync(path, 'utf8')}` };
      });
    },
  };
}

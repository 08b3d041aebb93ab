import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Packages that few runs need: they are loaded from where they stand. */
const UNCOMPILED = ['ajv', 'mammoth', 'unpdf'];

/** What stands for `import.meta` in the compiled program. */
const PLACE = '__sourceMeta';

/**
 * The script is a function of what loads packages. It loads all of them by that: V8 forgets how a script whose bytecode
 * was kept imports.
 */
const WRAPPER = {
  banner: { js: '(function(require){' },
  footer: { js: '})' },
  supported: { 'dynamic-import': false },
};

/**
 * How every entry is compiled.
 * @type {import('esbuild').BuildOptions & { write: false }}
 */
const OPTIONS = {
  write: false,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Of a package's modules only what is used is compiled.
  mainFields: ['module', 'main'],
  external: UNCOMPILED,
  minifyWhitespace: true,
  lineLimit: 200,
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'silent',
  // hucre asks whether there is a Response and never makes one; to answer, Node would load all it has for the network.
  define: { 'import.meta': PLACE, Response: 'ReadableStream' },
};

/**
 * Compiles the program's TypeScript, and the packages it uses, into one file of JavaScript, with its source map. What
 * is loaded only when it is needed stays so.
 *
 * @param {import('./read-sources.mjs').Sources} sources
 * @param {import('./entries.mjs').Entry} entry
 * @param {string} folder where the files will stand
 * @returns {Promise<ReadonlyMap<string, Uint8Array>>} contents by path below the folder
 */
export async function compileProgram(sources, { source, file, format }, folder) {
  const { outputFiles } = await build({
    ...OPTIONS,
    ...(format === 'cjs' && WRAPPER),
    absWorkingDir: sources.root,
    entryPoints: [source],
    outfile: join(folder, file),
    format,
    plugins: [tellPlaces(sources)],
  });
  return new Map(outputFiles.map(({ path, contents }) => [relative(folder, path), contents]));
}

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

/**
 * What a process or a thread of the program begins with.
 * @typedef {object} Entry
 * @property {string} source path below the project's folder
 * @property {string} file what it is compiled to
 * @property {'cjs' | 'esm'} format
 */

/**
 * The process begins with a script, whose bytecode can be kept; a thread with a module, which may wait before it is
 * ready.
 */
export const ENTRIES = /** @type {const} */ ({
  'pipeline/cli': { source: 'pipeline/cli.ts', file: 'cli.cjs', format: 'cjs' },
  'pipeline/large/threads/count-worker': {
    source: 'pipeline/large/threads/count-worker.ts',
    file: 'count-worker.mjs',
    format: 'esm',
  },
});

import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, resolve } from 'node:path';

/**
 * Lets the traces of errors name the places in the sources of a compiled script. Its map is read when the first trace
 * is asked for; Node's own way reads maps at the start of every run, and none of a `Script`.
 *
 * @param {string} path of the script, beside which its map stands
 */
export function traceToSource(path) {
  /** @type {SourceMap | null | undefined} */
  let map;
  /** @param {NodeJS.CallSite} site */
  const describe = (site) => {
    const [line, column] = [site.getLineNumber(), site.getColumnNumber()];
    if (site.getFileName() !== path || line === null || column === null) return site.toString();
    if (map === undefined) map = readMap(path);
    const entry = map?.findEntry(line - 1, column - 1);
    if (entry === undefined || !('originalSource' in entry)) return site.toString();
    const source = resolve(dirname(path), entry.originalSource);
    const place = `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    return site.toString().replace(`${path}:${line}:${column}`, () => place);
  };
  Error.prepareStackTrace = (error, sites) =>
    [Error.prototype.toString.call(error), ...sites.map((site) => `    at ${describe(site)}`)].join('\n');
}

/**
 * @param {string} path
 * @returns {SourceMap | null} null when it is missing or damaged
 */
function readMap(path) {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')));
  } catch {
    return null;
  }
}

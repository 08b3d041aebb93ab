import { createRequire } from 'node:module';
import type { AnalysisSettings } from '../src/records.ts';
import { type OutputFile, sha256 } from './write.ts';

const require = createRequire(import.meta.url);

const lockfile: { readonly packages: Readonly<Record<string, { readonly version?: string }>> } =
  require('../package-lock.json');

/** Version of this program. */
export const programVersion: string = require('../package.json').version;

/** Packages whose version can move a number. */
const PACKAGES = ['dictionary-sv', 'natural', 'stopword', 'd3-array'];

/** A file that was read, by its path below the corpus and the hash of its bytes. */
export interface InputFile {
  readonly path: string;
  readonly sha256: string;
}

/**
 * `run.json`: what went in and what came out, by hash, and the versions between. Nothing of the machine or the clock,
 * so the same input gives the same bytes.
 */
export function makeRunRecord(
  inputs: readonly InputFile[],
  settings: AnalysisSettings,
  outputs: readonly OutputFile[],
): OutputFile {
  const record = {
    program: programVersion,
    packages: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
    settings,
    inputs: Object.fromEntries(inputs.map(({ path, sha256: hash }) => [path, hash])),
    outputs: Object.fromEntries(outputs.map(({ path, content }) => [path, sha256(content)])),
  };
  return { path: 'run.json', content: `${JSON.stringify(record, null, 2)}\n` };
}

function versionOf(name: string): string {
  return lockfile.packages[`node_modules/${name}`]?.version ?? 'unknown';
}

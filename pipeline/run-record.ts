import { createRequire } from 'node:module';
import { basename } from 'node:path/posix';
import type { AnalysisSettings } from '../src/records.ts';
import type { LexiconFile } from './lexicon-file.ts';
import type { OutputFile } from './output-file.ts';
import type { RunChoices } from './run-choices.ts';
import { sha256 } from './sha256.ts';

const require = createRequire(import.meta.url);

const lockfile: { readonly packages: Readonly<Record<string, { readonly version?: string }>> } =
  require('../package-lock.json');

/** Version of this program. */
export const programVersion: string = require('../package.json').version;

/** Packages whose version can move a number. */
const PACKAGES = ['dictionary-sv', 'natural', 'stopword', 'd3-array'];

/** Their versions, by name. */
export const packageVersions: Readonly<Record<string, string>> = Object.fromEntries(
  PACKAGES.map((name) => [name, versionOf(name)]),
);

/** A file that was read, by its path below the corpus and the hash of its bytes. */
export interface InputFile {
  readonly path: string;
  readonly sha256: string;
}

/**
 * `run.json`: what went in and what came out, by hash, the choices and the versions between. Nothing of the machine or
 * the clock, so the same input gives the same bytes.
 */
export interface RunRecord {
  readonly program: string;
  readonly packages: Readonly<Record<string, string>>;
  readonly choices: RunChoices;
  readonly settings: AnalysisSettings;
  /** Hash of each file of the corpus. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Hash of each lexicon used, the corpus's own or the project's. */
  readonly lexicons: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Records a run: what `run.json` will say. */
export function makeRunRecord(
  inputs: readonly InputFile[],
  lexicons: readonly LexiconFile[],
  choices: RunChoices,
  settings: AnalysisSettings,
  outputs: readonly OutputFile[],
): RunRecord {
  return {
    program: programVersion,
    packages: packageVersions,
    choices,
    settings,
    inputs: Object.fromEntries(inputs.map(({ path, sha256: hash }) => [path, hash])),
    lexicons: Object.fromEntries(lexicons.map(({ file, text }) => [basename(file), sha256(text)])),
    outputs: Object.fromEntries(outputs.map(({ path, content }) => [path, sha256(content)])),
  };
}

/** The file `run.json`. */
export function runRecordFile(record: RunRecord): OutputFile {
  return { path: 'run.json', content: `${JSON.stringify(record, null, 2)}\n` };
}

function versionOf(name: string): string {
  return lockfile.packages[`node_modules/${name}`]?.version ?? 'unknown';
}

/**
 * Measures this project and its peers on the same corpus, each as a whole process, in turn, and prints a table:
 *
 *     npm run -s bench -- CORPUS.jsonl [--runs N] [--only NAME,NAME]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { cpus, loadavg, release, tmpdir, totalmem } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Contender, contenders, REFERENCE } from './contenders.ts';
import { measureProcess } from './measure-process.ts';
import type { ProcessFigures } from './process-figures.ts';
import { type MissingContender, speedTable } from './speed-table.ts';

const USAGE = `usage: npm run -s bench -- CORPUS.jsonl [--runs N] [--only NAME,NAME]

NAME is part of one of: ${contenders.map(({ name }) => `«${name}»`).join(' ')}. See bench/README.md.
`;

/** A contender that answered its probe. */
interface Ready {
  readonly contender: Contender;
  readonly program: string;
  readonly version: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, only: { type: 'string', default: '' } },
});
const [corpus] = positionals;
const rounds = Number(values.runs);
if (corpus === undefined || !existsSync(corpus) || !Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write(USAGE);
  process.exit(2);
}

const say = (line: string) => process.stderr.write(`${line}\n`);
const wanted = values.only.split(',').map((name) => name.trim().toLowerCase());
const chosen = contenders.filter(({ name }) => wanted.some((each) => name.toLowerCase().includes(each)));
const found = chosen.map((contender) => ({ contender, ready: probe(contender) }));
const ready = found.flatMap(({ ready }) => ready ?? []);
const missing = found.flatMap(({ contender, ready }): readonly MissingContender[] =>
  ready === null ? [contender] : [],
);

const folder = await mkdtemp(join(tmpdir(), 'motivering-bench-'));
const caches = { XDG_CACHE_HOME: join(folder, 'cache'), LOCALAPPDATA: join(folder, 'cache') };
try {
  const input = resolve(corpus);
  const loadBefore = loadavg()[0]!;
  await warm(input);
  const runs = new Map<Ready, (ProcessFigures | null)[]>(ready.map((each) => [each, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const [each, figures] of runs) figures.push(await measure(each, input, `${round}/${rounds}`));
  }
  const measured = [...runs].map(([{ contender, version }, figures]) => ({ ...contender, version, runs: figures }));
  const { size } = await stat(input);
  const loads = `load ${loadBefore.toFixed(1)} before and ${loadavg()[0]!.toFixed(1)} after`;
  process.stdout.write(
    `${basename(input)}, ${(size / 1e6).toFixed(1)} MB, ${today()}; ${machine()}; ${commit()}; ${loads}.\n\n`,
  );
  process.stdout.write(`${speedTable(measured, missing, REFERENCE)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Asks each program that may run it for its version; null when none answers. */
function probe(contender: Contender): Ready | null {
  for (const program of contender.programs) {
    const { status, stdout } = spawnSync(program, contender.probe, { encoding: 'utf8', timeout: 120_000 });
    if (status === 0)
      return { contender, program, version: contender.version ?? stdout.trim().split('\n').at(-1) ?? '' };
  }
  return null;
}

/** Brings the corpus into the system's memory, compiles the program and fills the cache of its lexicon. */
async function warm(input: string): Promise<void> {
  for await (const _ of createReadStream(input));
  await mkdir(caches.XDG_CACHE_HOME, { recursive: true });
  const start = new URL('../pipeline/start.mjs', import.meta.url).pathname;
  execFileSync(process.execPath, [start, 'lemmatize'], {
    input: 'ord\n',
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, ...caches },
  });
}

async function measure({ contender, program }: Ready, input: string, round: string): Promise<ProcessFigures | null> {
  await forgetParts();
  const output = await mkdtemp(join(folder, 'output-'));
  try {
    const command = contender.run(program, input, join(output, 'result'));
    const figures = await measureProcess({ ...command, environment: caches }, folder);
    say(`${round} ${contender.name}: ${figures.seconds.toFixed(2)} s`);
    return figures;
  } catch (error) {
    say(`${round} ${contender.name}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

/** Removes the counts that a run of this project has kept, and leaves its lexicon. */
async function forgetParts(): Promise<void> {
  const kept = await readdir(caches.XDG_CACHE_HOME, { recursive: true });
  for (const path of kept.filter((each) => basename(each) === 'parts'))
    await rm(join(caches.XDG_CACHE_HOME, path), { recursive: true });
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The state of the sources that was measured. */
function commit(): string {
  const { status, stdout } = spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' });
  return status === 0 ? `commit ${stdout.trim()}` : 'commit unknown';
}

function machine(): string {
  const processors = cpus();
  const memory = `${(totalmem() / 1e9).toFixed(0)} GB`;
  return `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${memory}, ${process.platform} ${release()}, Node ${process.versions.node}`;
}

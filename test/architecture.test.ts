import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What all rooms that speak records may use. */
const SHARED = [
  'src/records.ts',
  'src/errors.ts',
  'src/compare-swedish.ts',
  'src/level.ts',
  'src/read-yaml.ts',
  'src/nearest-word.ts',
];

/** Rooms of `src/` and what each may import besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  swedish: [],
  statistics: [],
  sources: SHARED,
  concepts: SHARED,
  report: SHARED,
};

/** Rooms of a page as found: each imports only those before it. Files beside them import all. */
const ROOMS_OF_A_PAGE = ['line', 'paragraph', 'award', 'view', 'form', 'text', 'record'];

/** Rooms of large corpora: the same. */
const ROOMS_OF_LARGE_CORPORA = ['parts', 'kept', 'sample', 'threads'];

/** Rooms of the pipeline: each imports only those before it. */
const ROOMS_OF_THE_PIPELINE = [
  'program',
  'reading',
  'writing',
  'knowledge',
  'stages',
  'parsing',
  'counting',
  'measures',
  'tallies',
  'large',
  'changes',
  'checks',
  'commands',
];

/** Where files are read and written, besides the commands and the loading of the program; everything else is pure. */
const TOUCH_FILES = new Set([
  'pipeline/reading/disk.ts',
  'pipeline/reading/read-project-lexicon.ts',
  'pipeline/writing/make-folder.ts',
  'pipeline/writing/write-files.ts',
  'pipeline/writing/place-staged.ts',
  'pipeline/writing/refuse-blocked.ts',
  'pipeline/writing/write-flushed.ts',
  'pipeline/writing/flush-folder.ts',
  'pipeline/writing/read-output.ts',
  'pipeline/writing/hash-output.ts',
  'pipeline/writing/piecewise-files.ts',
  'pipeline/writing/write-new-file.ts',
  'pipeline/writing/output-lock.ts',
  'pipeline/writing/staging-folder.ts',
  'pipeline/large/parts/find-large-corpus.ts',
  'pipeline/large/parts/read-parts.ts',
  'pipeline/kept-files.ts',
  'pipeline/large/program-fingerprint.ts',
  'pipeline/large/share-file.ts',
  'pipeline/tallies/byte-source.ts',
  'pipeline/tallies/spill-file.ts',
  'src/swedish/dictionary/read-dictionary.ts',
  'src/swedish/read-table.ts',
  'src/swedish/cached-lexicon.ts',
  'src/swedish/lexicon-key.ts',
]);

const sources = ['src', 'pipeline'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.m?[jt]s$/.test(path))
    .map((path) => join(folder, path)),
);

function importsOf(path: string): readonly string[] {
  const code = readFileSync(path, 'utf8');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) =>
    target.startsWith('.') ? normalize(join(dirname(path), target)) : target,
  );
}

describe('the house', () => {
  it.each(Object.entries(ROOMS))('src/%s imports nothing of ours but what it may', (room, allowed) => {
    const strangers = sources
      .filter((path) => path.startsWith(`src/${room}/`))
      .flatMap((path) => importsOf(path).map((target) => ({ path, target })))
      .filter(({ target }) => /^(src|pipeline)\//.test(target))
      .filter(({ target }) => !target.startsWith(`src/${room}/`) && !allowed.includes(target));
    expect(strangers).toEqual([]);
  });

  it.each([
    ['src/sources/page', ROOMS_OF_A_PAGE],
    ['pipeline/large', ROOMS_OF_LARGE_CORPORA],
  ])('has the rooms of %s in one order', (house, rooms) => {
    const inHouse = sources.filter((path) => path.startsWith(`${house}/`));
    const roomOf = (path: string): string | undefined => path.slice(house.length + 1).match(/^([^/]+)\//)?.[1];
    const placeOf = (path: string): number => {
      const room = roomOf(path);
      return room === undefined ? rooms.length : rooms.indexOf(room);
    };
    expect([...new Set(inHouse.map(roomOf))].filter((room) => room !== undefined).sort()).toEqual(rooms.toSorted());
    const backward = inHouse
      .flatMap((path) => importsOf(path).map((target) => ({ path, target })))
      .filter(({ target }) => target.startsWith(`${house}/`))
      .filter(({ path, target }) => placeOf(path) < placeOf(target));
    expect(backward).toEqual([]);
  });

  it('makes reports in one order of rooms, on files beside them that import none', () => {
    const roomOf = (path: string): string | null => /^pipeline\/([^/]+)\//.exec(path)?.[1] ?? null;
    const isBeside = (path: string): boolean => path.startsWith('pipeline/') && roomOf(path) === null;
    const beneath = new Set<string>();
    const lay = (path: string): void => {
      for (const target of importsOf(path).filter(isBeside)) {
        if (beneath.has(target)) continue;
        beneath.add(target);
        lay(target);
      }
    };
    for (const path of sources) if (!['commands', null].includes(roomOf(path))) lay(path);
    const last = ROOMS_OF_THE_PIPELINE.indexOf('commands');
    const placeOf = (path: string): number => {
      const room = roomOf(path);
      if (room !== null) return ROOMS_OF_THE_PIPELINE.indexOf(room);
      if (/\/(?:cli\.ts|start\.mjs)$/.test(path)) return last + 1;
      return beneath.has(path) ? -1 : last - 0.5;
    };
    const inPipeline = sources.filter((path) => path.startsWith('pipeline/'));
    expect([...new Set(inPipeline.map(roomOf))].filter((room) => room !== null).sort()).toEqual(
      ROOMS_OF_THE_PIPELINE.toSorted(),
    );
    const backward = inPipeline
      .flatMap((path) => importsOf(path).map((target) => ({ path, target })))
      .filter(({ target }) => target.startsWith('pipeline/'))
      .filter(({ path, target }) => placeOf(path) < placeOf(target));
    expect(backward).toEqual([]);
  });

  it('has no file that imports itself by way of others', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, above: readonly string[]): void => {
      if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(' → '));
      if (done.has(path) || above.includes(path)) return;
      for (const target of importsOf(path)) if (sources.includes(target)) walk(target, [...above, path]);
      done.add(path);
    };
    for (const path of sources) walk(path, []);
    expect(circles).toEqual([]);
  });

  it('touches files only at its edges', () => {
    const touching = sources.filter((path) => importsOf(path).some((target) => /^node:fs/.test(target)));
    expect(
      touching.filter((path) => !TOUCH_FILES.has(path) && !/^pipeline\/(?:commands|program)\//.test(path)),
    ).toEqual([]);
  });

  it('reads the process only in the shell and where the program is loaded', () => {
    // Where the user's caches are, and the number of the process in the names of what is written beside its place.
    const named = [
      'pipeline/kept-files.ts',
      'pipeline/writing/output-lock.ts',
      'src/swedish/default-cache-directory.ts',
      'src/swedish/cached-lexicon.ts',
    ];
    const reading = sources.filter(
      (path) =>
        /(?<![\w.])process\./.test(readFileSync(path, 'utf8')) ||
        (importsOf(path).includes('node:process') && !named.includes(path)),
    );
    expect(reading.filter((path) => !/^pipeline\/(?:cli\.ts$|commands\/|program\/)/.test(path))).toEqual([]);
  });

  it('folds comments where the formatter folds code', () => {
    const long = sources
      .flatMap((path) =>
        readFileSync(path, 'utf8')
          .split('\n')
          .map((line, index) => ({ line, at: `${path}:${index + 1}` })),
      )
      .filter(({ line }) => line.length > 120 && /^\s*(?:\/\/|\/?\*)/.test(line));
    expect(long.map(({ at }) => at)).toEqual([]);
  });

  it('never imports natural as a whole', () => {
    expect(sources.filter((path) => importsOf(path).includes('natural'))).toEqual([]);
  });
});

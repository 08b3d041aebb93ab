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

/** Where files are read and written; everything else is pure. */
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
  'pipeline/large/find-large-corpus.ts',
  'pipeline/large/read-parts.ts',
  'pipeline/kept-files.ts',
  'pipeline/large/program-fingerprint.ts',
  'pipeline/large/share-file.ts',
  'pipeline/tallies/byte-source.ts',
  'pipeline/tallies/spill-file.ts',
  'src/swedish/dictionary/read-dictionary.ts',
  'src/swedish/read-data.ts',
  'src/swedish/lexicon-cache.ts',
  'src/swedish/lexicon-key.ts',
]);

const sources = ['src', 'pipeline'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
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

  it('reads a page in one order of rooms', () => {
    const roomOf = (path: string): number => {
      const [, room = ''] = /^src\/sources\/page\/([^/]+)\/[^/]+$/.exec(path) ?? [];
      return ROOMS_OF_A_PAGE.includes(room) ? ROOMS_OF_A_PAGE.indexOf(room) : ROOMS_OF_A_PAGE.length;
    };
    const backward = sources
      .filter((path) => path.startsWith('src/sources/page/'))
      .flatMap((path) => importsOf(path).map((target) => ({ path, target })))
      .filter(({ target }) => target.startsWith('src/sources/page/'))
      .filter(({ path, target }) => roomOf(path) < roomOf(target));
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
    expect(touching.filter((path) => !TOUCH_FILES.has(path) && !path.startsWith('pipeline/commands/'))).toEqual([]);
  });

  it('reads the process only in the shell', () => {
    // Where the user's caches are, and the number of the process in the names of what is written beside its place.
    const named = [
      'pipeline/kept-files.ts',
      'pipeline/writing/output-lock.ts',
      'src/swedish/cache-directory.ts',
      'src/swedish/lexicon-cache.ts',
    ];
    const reading = sources.filter(
      (path) =>
        /(?<![\w.])process\./.test(readFileSync(path, 'utf8')) ||
        (importsOf(path).includes('node:process') && !named.includes(path)),
    );
    expect(reading.filter((path) => path !== 'pipeline/cli.ts' && !path.startsWith('pipeline/commands/'))).toEqual([]);
  });

  it('never imports natural as a whole', () => {
    expect(sources.filter((path) => importsOf(path).includes('natural'))).toEqual([]);
  });
});

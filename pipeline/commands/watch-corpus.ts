import { type FSWatcher, watch } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isPassedOver } from '../reading/is-passed-over.ts';

/** A file of a corpus that is not as it was. */
interface ChangedFile {
  /** Below the corpus folder, `/` between the parts. */
  readonly path: string;
  readonly kind: 'new' | 'changed' | 'gone';
}

/** A change counts when nothing has moved for so long, so that a file half saved is not read. Milliseconds. */
const SETTLED = 300;
/** The folder is looked through so often even if the system says nothing, as it may not of a shared folder. */
const LOOK = 2_000;

/**
 * The changes of a corpus as they come, each time what changed since the last, until the signal.
 * @param path a folder or a file
 */
export async function* watchCorpus(path: string, signal: AbortSignal): AsyncGenerator<readonly ChangedFile[]> {
  const root = resolve(path);
  let wake = (): void => {};
  const watcher = openWatcher(root, () => wake());
  signal.addEventListener('abort', () => wake());
  try {
    let known = await listFiles(root);
    while (!signal.aborted) {
      await new Promise<void>((done) => {
        const timer = setTimeout(done, LOOK);
        wake = () => {
          clearTimeout(timer);
          done();
        };
      });
      let found = await listFiles(root);
      if (signal.aborted || changesBetween(known, found).length === 0) continue;
      for (let earlier = known; changesBetween(earlier, found).length > 0; ) {
        await wait(SETTLED);
        earlier = found;
        found = await listFiles(root);
      }
      const changed = changesBetween(known, found);
      known = found;
      if (changed.length > 0) yield changed;
    }
  } finally {
    watcher?.close();
  }
}

/** Null where the system cannot watch: the folder is then looked through at intervals alone. */
function openWatcher(root: string, onEvent: () => void): FSWatcher | null {
  for (const [folder, recursive] of [
    [root, true],
    [dirname(root), false],
  ] as const) {
    try {
      const watcher = watch(folder, { recursive }, onEvent);
      watcher.on('error', () => watcher.close());
      return watcher;
    } catch {
      // Not a folder, or no more can be watched.
    }
  }
  return null;
}

/** Size and time of every file by its path; a file alone has the empty path. What vanishes meanwhile is left out. */
async function listFiles(root: string, below = ''): Promise<ReadonlyMap<string, string>> {
  const path = join(root, ...below.split('/'));
  const stats = await lstat(path).catch(() => null);
  if (stats === null) return new Map();
  if (!stats.isDirectory()) return new Map([[below, `${stats.size} ${stats.mtimeMs}`]]);
  const names = await readdir(path).catch(() => []);
  const inside = names
    .filter((name) => !isPassedOver(name) && !name.endsWith('~'))
    .map((name) => listFiles(root, below === '' ? name : `${below}/${name}`));
  return new Map((await Promise.all(inside)).flatMap((files) => [...files]));
}

function changesBetween(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly ChangedFile[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => ({ path, kind: !before.has(path) ? 'new' : !after.has(path) ? 'gone' : 'changed' }));
}

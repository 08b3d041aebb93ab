import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { kill, pid } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { CorpusError } from '../src/errors.ts';

const PATIENCE = { tries: 200, milliseconds: 100 };

/**
 * Does some work while holding a lock file with this process's number in it; waits some twenty seconds for another
 * process to be done. A lock whose process is gone is taken over.
 * @throws CorpusError when a living process still holds the lock after that
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await lock(path);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function lock(path: string): Promise<void> {
  for (let tried = 0; tried < PATIENCE.tries; tried++) {
    if (await tryLock(path)) return;
    if (!(await isHeld(path))) await rm(path, { force: true });
    else await wait(PATIENCE.milliseconds);
  }
  throw new CorpusError(
    'output-in-use',
    {
      sv: 'En annan körning skriver i mappen. Vänta tills den är klar och kör igen.',
      en: 'Another run is writing to the folder. Wait until it is done and run again.',
    },
    { file: path },
  );
}

async function tryLock(path: string): Promise<boolean> {
  try {
    const own = `${path}.${randomUUID()}`;
    await writeFile(own, String(pid));
    try {
      await link(own, path);
    } finally {
      await rm(own, { force: true });
    }
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function isHeld(path: string): Promise<boolean> {
  const holder = Number(await readFile(path, 'utf8').catch(() => ''));
  if (!Number.isInteger(holder) || holder <= 0) return false;
  try {
    kill(holder, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

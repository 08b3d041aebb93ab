import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { kill, pid, platform } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { CorpusError } from '../../src/errors.ts';
import { codeOf } from './code-of.ts';

/** How long, in milliseconds: between two looks, a living holder's longest silence, a waiter's patience. */
const LOOK = 50;
const HEARTBEAT = 1_000;
const SILENCE = 5_000;
const PATIENCE = 25_000;

/**
 * Does some work while holding a lock file; waits some twenty seconds for another process to be done.
 *
 * The file names its holder, who touches it every second. It is taken over when its holder is a process of this machine
 * that is gone, or has been silent for five seconds by the waiter's own clock: so a number given to a new process, and
 * a folder shared between machines, are told right. No hard links, which sticks and shared folders may lack.
 *
 * @param work is given a check that the lock is still this holder's: one that slept may have lost it
 * @throws CorpusError when another holds the lock after that, or has taken it over, and when a file of another program
 *   stands in its place
 */
export async function withLock<T>(path: string, work: (assertHeld: () => Promise<void>) => Promise<T>): Promise<T> {
  const own = JSON.stringify({ pid, host: hostname(), id: randomUUID() });
  await acquire(path, own);
  const heartbeat = setInterval(() => {
    const now = new Date();
    // A lock that is no longer there is found out by `assertHeld`.
    utimes(path, now, now).catch(() => undefined);
  }, HEARTBEAT);
  heartbeat.unref();
  const isHeld = async () => (await readLock(path))?.content === own;
  try {
    return await work(async () => {
      if (!(await isHeld())) throw inUse(path);
    });
  } finally {
    clearInterval(heartbeat);
    if (await isHeld()) await rm(path, { force: true });
  }
}

/** Removes the files beside a lock that a killed taker may have left: named by `asideOf`, with what a lock holds. */
export async function removeLockLitter(path: string): Promise<void> {
  const folder = dirname(path);
  const prefix = `${basename(path)}.`;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const { name } = entry;
    if (!entry.isFile() || !name.startsWith(prefix) || !UUID.test(name.slice(prefix.length))) continue;
    const litter = join(folder, name);
    if (isOurs((await readLock(litter))?.content ?? '')) await rm(litter, { force: true });
  }
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** What a dead lock is called while it is taken away. */
function asideOf(path: string): string {
  return `${path}.${randomUUID()}`;
}

/** Whether a lock's content is of this program: its holder, or nothing yet, or what a loss of power made of it. */
function isOurs(content: string): boolean {
  return /^(?:\{"pid":\d+,|\d*$|\0*$)/.test(content);
}

async function acquire(path: string, own: string): Promise<void> {
  const began = performance.now();
  let seen: { readonly content: string; readonly touched: number } | null = null;
  let seenAt = began;
  while (performance.now() - began < PATIENCE) {
    if (await tryCreate(path, own)) return;
    const found = await readLock(path);
    if (found === null) continue;
    if (seen === null || found.content !== seen.content || found.touched !== seen.touched) {
      seen = found;
      seenAt = performance.now();
    }
    if (!isOurs(found.content)) throw lockOfAnother(path);
    const silent = performance.now() - seenAt > SILENCE;
    if (silent || isGone(found.content)) await takeAway(path, found.content);
    else await wait(LOOK);
  }
  throw inUse(path);
}

async function tryCreate(path: string, own: string): Promise<boolean> {
  const handle = await open(path, 'wx').catch(async (error: NodeJS.ErrnoException) => {
    const busy = platform === 'win32' && (error.code === 'EPERM' || error.code === 'EBUSY');
    if (error.code !== 'EEXIST' && !busy) throw error;
    if (busy) await wait(LOOK);
    return null;
  });
  if (handle === null) return false;
  try {
    await handle.writeFile(own);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return true;
}

async function readLock(path: string): Promise<{ readonly content: string; readonly touched: number } | null> {
  try {
    const [content, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    return { content, touched: mtimeMs };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Whether the holder was a process of this machine that runs no more; false when it cannot be told. */
function isGone(content: string): boolean {
  const holder = /^\{"pid":(\d+),"host":(".*?"),/.exec(content);
  if (holder === null || holder[2] !== JSON.stringify(hostname())) return false;
  try {
    kill(Number(holder[1]), 0);
    return false;
  } catch (error) {
    return codeOf(error) !== 'EPERM';
  }
}

/** Takes a dead lock away by its content: if another waiter was faster and the lock is a new one, it is put back. */
async function takeAway(path: string, dead: string): Promise<void> {
  const aside = asideOf(path);
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const content = await readFile(aside, 'utf8');
  if (content !== dead) await tryCreate(path, content);
  await rm(aside, { force: true });
}

function inUse(path: string): CorpusError {
  return new CorpusError(
    'output-in-use',
    {
      sv: 'En annan körning skriver i mappen. Vänta tills den är klar och kör igen.',
      en: 'Another run is writing to the folder. Wait until it is done and run again.',
    },
    { file: path },
  );
}

function lockOfAnother(path: string): CorpusError {
  return new CorpusError(
    'lock-of-another-program',
    {
      sv: 'Filen hör till ett annat program och lämnas som den är. Flytta den eller ange en annan mapp.',
      en: 'The file belongs to another program and is left as it is. Move it or name another folder.',
    },
    { file: path },
  );
}

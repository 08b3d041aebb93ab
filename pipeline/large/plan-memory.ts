/** How the memory of a run is shared out; nothing of it changes a count. */
export interface MemoryPlan {
  /** Threads that count; with 1 the main thread does. */
  readonly workers: number;
  /** Bytes, in each thread that counts, for what is known of forms and words. */
  readonly mostKnown: number;
  /** Bytes, in the main thread, for the counts of parts before they are laid in a file. */
  readonly mostHeld: number;
}

/** Bytes of text below which a second thread costs more than it gives. */
const WORTH_SHARING = 30_000_000;

/** Megabytes that can be asked for at the least. */
export const LEAST_MEMORY = 400;

/** Megabytes that are needed whatever is counted, with one thread: the program, the lexicon, the reports. */
const BASE = 320;
/** Megabytes that each thread beside the main one needs before it knows a form. */
const WORKER = 130;
/** Megabytes for forms and words below which too much is learned twice. */
const LEAST_KNOWN = 40;
/** The shares that forms and words, and the counts, have of what is left; the rest is for what grows on the way. */
const KNOWN_SHARE = 0.5;
const HELD_SHARE = 0.2;

/** What serves best when memory is not asked to be saved, in megabytes. */
const PLENTY = { known: 192, held: 16 };

const MB = 1e6;

/**
 * Shares out memory among the threads.
 * @param memory megabytes to keep to, null for what serves best
 * @param workers threads asked for, null for what serves best
 * @param bytes of text
 * @param cores of the machine
 */
export function planMemory(memory: number | null, workers: number | null, bytes: number, cores: number): MemoryPlan {
  const wanted = workers ?? (bytes < WORTH_SHARING ? 1 : cores);
  if (memory === null) return { workers: wanted, mostKnown: PLENTY.known * MB, mostHeld: PLENTY.held * MB };
  const left = Math.max(memory - BASE, LEAST_KNOWN);
  const affordable = Math.floor(left / (WORKER + LEAST_KNOWN / KNOWN_SHARE));
  const threads = workers ?? (affordable < 2 ? 1 : Math.min(wanted, affordable));
  const known = threads === 1 ? left : Math.max(left / threads - WORKER, LEAST_KNOWN);
  return {
    workers: threads,
    mostKnown: Math.round(known * KNOWN_SHARE * MB),
    mostHeld: Math.round(left * HELD_SHARE * MB),
  };
}

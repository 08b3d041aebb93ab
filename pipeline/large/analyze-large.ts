import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Analysis, AnalysisSettings, Citation } from '../../src/records.ts';
import { defaultCacheDirectory } from '../../src/swedish/default-cache-directory.ts';
import type { LoadedKnowledge } from '../knowledge/load-knowledge.ts';
import { measureCounted } from '../measures/measure-counted.ts';
import { measureTally } from '../measures/measure-tally.ts';
import { expectLongRun } from '../program/expect-long-run.ts';
import { condenseTallies } from '../tallies/condense-tallies.ts';
import { concludeCounting } from './conclude-counting.ts';
import { countLarge } from './count-large.ts';
import type { LargeCounts } from './large-counts.ts';
import type { LargeMeans } from './large-means.ts';
import type { LargeCorpus } from './parts/find-large-corpus.ts';
import { planMemory } from './plan-memory.ts';
import { programFingerprint } from './program-fingerprint.ts';
import { swedishAsFound } from './swedish-as-found.ts';

/**
 * By how many per cent a heap grows before it is swept; by default it grows to several times what it needs. Sweeping
 * less often makes the measuring a third faster, and takes no more memory than counting in several threads did.
 */
const HEAP_GROWTH = { counting: 20, measuring: 50 };

/** What one run over a large corpus gives. */
interface LargeAnalysis extends Pick<LargeCounts, 'inputs' | 'ids'> {
  readonly analysis: Analysis;
}

/**
 * The whole way of a large corpus: its citations are counted as they are read, and the counts measured as those of any
 * other corpus.
 * @param phrases whether phrases are looked for in the sample
 * @returns null when the log asked to stop before the end
 */
export async function analyzeLarge(
  corpus: LargeCorpus,
  knowledge: LoadedKnowledge,
  settings: AnalysisSettings,
  phrases: boolean,
  means: LargeMeans,
): Promise<LargeAnalysis | null> {
  const counts = await countShare(corpus, knowledge, null, means);
  return await measureLarge(counts, knowledge, settings, phrases, means);
}

/**
 * The measuring half, of counts that were made now or merged; they are closed. While a thread finds the words of the
 * sample, this one measures what it can without them.
 */
export async function measureLarge(
  counts: LargeCounts,
  knowledge: LoadedKnowledge,
  settings: AnalysisSettings,
  phrases: boolean,
  { log }: Pick<LargeMeans, 'log'>,
): Promise<LargeAnalysis | null> {
  const { inputs, ids } = counts;
  const shown = counts.evidence.citations();
  const { tally, measured, found } = await measureAndFind(counts, shown, knowledge, settings);
  const { stopwords, concepts } = knowledge;
  const told = found === null ? knowledge : { stopwords, concepts, swedish: swedishAsFound(found) };
  const counted = concludeCounting(counts, tally, shown, told, log);
  const analysis = counted === null ? null : measureCounted(counted, knowledge, settings, log, phrases, measured);
  return analysis === null ? null : { analysis, inputs, ids };
}

/** Measures the counts, and has the words of the sample found meanwhile; closes the counts. */
async function measureAndFind(
  counts: LargeCounts,
  shown: readonly Citation[],
  knowledge: LoadedKnowledge,
  settings: AnalysisSettings,
) {
  try {
    const finding = counts.findWords?.(shown) ?? null;
    const tally = condenseTallies(counts.tallies);
    const measured = measureTally(tally, knowledge, settings);
    return { tally, measured, found: await finding };
  } finally {
    counts.close();
  }
}

/** The counting half, of the whole corpus or of its k-th share of n. */
export async function countShare(
  corpus: LargeCorpus,
  knowledge: LoadedKnowledge,
  share: { readonly k: number; readonly n: number } | null,
  { noCache, workers, memory, store, log }: LargeMeans,
): Promise<LargeCounts> {
  expectLongRun();
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH.counting}`);
  const [done, all] = [{ bytes: 0 }, Math.ceil(corpus.bytes / 1e6)];
  const counts = await countLarge(corpus, knowledge, {
    ...planMemory(memory ?? null, workers ?? null, corpus.bytes, availableParallelism()),
    share,
    // Words as they are written are counted so fast that keeping the counts would cost more than it gives.
    store:
      noCache || !knowledge.lemmas
        ? null
        : { folder: store ?? join(defaultCacheDirectory(), 'parts'), key: keyOf(knowledge) },
    onPart: (bytes) => {
      done.bytes += bytes;
      log.progress('tally', Math.round(done.bytes / 1e6), all);
    },
  });
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH.measuring}`);
  return counts;
}

/** What decides the counts of a part besides its content. */
function keyOf({ files }: LoadedKnowledge): string {
  return [programFingerprint(), ...files.map(({ text }) => text)].join('\0');
}

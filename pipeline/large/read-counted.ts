import { CorpusError } from '../../src/errors.ts';
import type { Citation } from '../../src/records.ts';
import type { LargeCounts } from './large-counts.ts';
import { isFault } from './parts/fault.ts';
import type { LargeCorpus } from './parts/find-large-corpus.ts';
import { fingerprintId } from './parts/fingerprint-id.ts';
import type { PartSizes } from './parts/line-cutter.ts';
import { entriesOf } from './parts/part-entries.ts';
import { readParts } from './parts/read-parts.ts';

/**
 * Reads a large corpus once more and gives every citation that was counted, in the order of the corpus: file by file,
 * line by line.
 * @param ids of every part, as its counting gave them
 * @param onPart hears the size of each part that has been read
 * @throws CorpusError when the corpus is not the one that was counted, or cannot be read
 */
export async function* readCounted(
  corpus: LargeCorpus,
  ids: LargeCounts['ids'],
  onPart: (bytes: number) => void,
  sizes?: PartSizes,
): AsyncGenerator<Citation> {
  const passedOver = { input: () => undefined, fault: () => undefined };
  let next = 0;
  for await (const part of readParts(corpus, passedOver, sizes)) {
    const entries = entriesOf(part);
    const fingerprints = ids[next++]?.fingerprints;
    if (fingerprints?.length !== entries.size) throw changed(corpus);
    for (let index = 0; index < entries.size; index++) {
      if (fingerprints[index]! < 0) continue;
      const citation = entries.read(index);
      if (citation === null || isFault(citation) || fingerprintId(citation.id) !== fingerprints[index])
        throw changed(corpus);
      yield citation;
    }
    onPart(part.size);
  }
  if (next !== ids.length) throw changed(corpus);
}

function changed({ root }: LargeCorpus): CorpusError {
  return new CorpusError(
    'corpus-changed',
    {
      sv: 'Samlingen ändrades medan den lästes. Kör igen.',
      en: 'The corpus was changed while it was being read. Run again.',
    },
    { file: root },
  );
}

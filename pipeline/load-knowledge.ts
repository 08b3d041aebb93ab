import { type Concept, compileConcepts, parseConcepts, parseStopwordChanges } from '../src/concepts/index.ts';
import type { ConceptSummary, Wording } from '../src/records.ts';
import { openSwedish } from '../src/swedish/index.ts';
import { isInhabitantName } from '../src/swedish/inhabitant-name.ts';
import { effectiveStopwords } from '../src/swedish/stopwords.ts';
import type { Knowledge } from './annotate-citation.ts';
import type { LexiconFile } from './lexicon-file.ts';
import { readProjectLexicon } from './read-project-lexicon.ts';

/** What the corpus brings of its own; null where the project's own is to be used. */
export interface CorpusLexicons {
  readonly concepts: LexiconFile | null;
  readonly stopwords: LexiconFile | null;
}

export interface LoadedKnowledge extends Knowledge {
  readonly summaries: readonly ConceptSummary[];
  /** The lexicon files used, the corpus's own or the project's. */
  readonly files: readonly LexiconFile[];
  /** Which files are used, for people. */
  readonly remarks: readonly Wording[];
}

/**
 * Makes the lexicons ready: the corpus's own concepts and stopwords where it has them, otherwise the project's.
 * @param noCache builds the Swedish lexicon anew
 * @throws CorpusError with file, line and column for a fault in a lexicon
 */
export async function loadKnowledge(
  { concepts, stopwords }: CorpusLexicons,
  { noCache }: { readonly noCache: boolean },
): Promise<LoadedKnowledge> {
  const conceptFile = concepts ?? (await readProjectLexicon('concepts.yaml'));
  const stopwordFile = stopwords ?? (await readProjectLexicon('stopwords.yaml'));
  const parsed = parseConcepts(conceptFile.text, conceptFile.file);
  return {
    swedish: openSwedish(noCache ? { cacheDirectory: null } : {}),
    stopwords: effectiveStopwords(parseStopwordChanges(stopwordFile.text, stopwordFile.file)),
    concepts: compileConcepts(parsed, isInhabitantName),
    summaries: parsed.map(summarize),
    files: [conceptFile, stopwordFile],
    remarks: [
      saying('Begrepp', 'Concepts', conceptFile, concepts !== null),
      saying('Stoppord', 'Stopwords', stopwordFile, stopwords !== null),
    ],
  };
}

function saying(sv: string, en: string, { file }: LexiconFile, isOfCorpus: boolean): Wording {
  return isOfCorpus
    ? { sv: `${sv}: korpusens ${file}`, en: `${en}: the corpus’s ${file}` }
    : {
        sv: `${sv}: projektets ${file} (korpusen har ingen egen)`,
        en: `${en}: the project’s ${file} (the corpus has none)`,
      };
}

function summarize({ id, label, definition, related }: Concept): ConceptSummary {
  return { id, label, definition, related };
}

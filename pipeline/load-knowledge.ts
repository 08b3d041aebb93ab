import { type Concept, compileConcepts, parseConcepts, parseStopwordChanges } from '../src/concepts/index.ts';
import type { ConceptSummary, Wording } from '../src/records.ts';
import { openSwedish } from '../src/swedish/index.ts';
import { isInhabitantName } from '../src/swedish/inhabitant-name.ts';
import { openWordForms } from '../src/swedish/open-word-forms.ts';
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

/** How the lexicons are made ready. */
export interface KnowledgeChoices {
  /** Builds the Swedish lexicon anew. */
  readonly noCache: boolean;
  /** False to count words as they are written: without the Swedish lexicon, and without concepts, whose rules are of lemmas. */
  readonly lemmas: boolean;
}

/**
 * Makes the lexicons ready: the corpus's own concepts and stopwords where it has them, otherwise the project's.
 * @throws CorpusError with file, line and column for a fault in a lexicon
 */
export async function loadKnowledge(
  { concepts, stopwords }: CorpusLexicons,
  { noCache, lemmas }: KnowledgeChoices,
): Promise<LoadedKnowledge> {
  const conceptFile = concepts ?? (await readProjectLexicon('concepts.yaml'));
  const stopwordFile = stopwords ?? (await readProjectLexicon('stopwords.yaml'));
  const parsed = lemmas ? parseConcepts(conceptFile.text, conceptFile.file) : [];
  return {
    lemmas,
    swedish: lemmas ? openSwedish(noCache ? { cacheDirectory: null } : {}) : openWordForms(),
    stopwords: effectiveStopwords(parseStopwordChanges(stopwordFile.text, stopwordFile.file)),
    concepts: compileConcepts(parsed, isInhabitantName),
    summaries: parsed.map(summarize),
    files: [conceptFile, stopwordFile],
    remarks: [
      lemmas ? { sv: `Begrepp: ${conceptFile.file}`, en: `Concepts: ${conceptFile.file}` } : AS_WRITTEN,
      { sv: `Stoppord: ${stopwordFile.file}`, en: `Stopwords: ${stopwordFile.file}` },
    ],
  };
}

const AS_WRITTEN: Wording = {
  sv: 'Orden räknas som de är skrivna (--lemmas off): inga grundformer, inga begrepp',
  en: 'Words are counted as they are written (--lemmas off): no lemmas, no concepts',
};

function summarize({ id, label, definition, related }: Concept): ConceptSummary {
  return { id, label, definition, related };
}

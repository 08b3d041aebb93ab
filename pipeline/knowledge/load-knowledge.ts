import { type Concept, compileConcepts, parseConcepts, parseStopwordChanges } from '../../src/concepts/index.ts';
import type { ConceptSummary, Wording } from '../../src/records.ts';
import { openSwedish, type Swedish, type SwedishOptions, shareDictionary } from '../../src/swedish/index.ts';
import { isInhabitantName } from '../../src/swedish/is-inhabitant-name.ts';
import { openWordForms } from '../../src/swedish/open-word-forms.ts';
import { effectiveStopwords } from '../../src/swedish/stopwords.ts';
import type { LexiconFile } from '../lexicon-file.ts';
import { readProjectLexicon } from '../reading/read-project-lexicon.ts';
import type { Knowledge } from './knowledge.ts';

/** What the corpus brings of its own; null where the project's own is to be used. */
export interface CorpusLexicons {
  readonly concepts: LexiconFile | null;
  readonly stopwords: LexiconFile | null;
}

export interface LoadedKnowledge extends Knowledge {
  /** The dictionary in memory that other threads can open too; null unless it was asked for. */
  readonly dictionary: SharedArrayBuffer | null;
  readonly summaries: readonly ConceptSummary[];
  /** The lexicon files used, the corpus's own or the project's. */
  readonly files: readonly LexiconFile[];
  /** Which files are used, for people. */
  readonly remarks: readonly Wording[];
}

/** How the lexicons are made ready. */
export interface KnowledgeOpening {
  /** Builds the Swedish lexicon anew. */
  readonly noCache: boolean;
  /**
   * False to count words as they are written: without the Swedish lexicon, and without concepts, whose rules are of
   * lemmas.
   */
  readonly lemmas?: boolean;
  /** Lays the dictionary where other threads can open it too; or opens it there, as another thread laid it. */
  readonly dictionary?: 'shared' | SharedArrayBuffer;
  /** How many forms and lemmas the lexicon remembers, when not as many as serve it best. */
  readonly remembered?: number;
}

/**
 * Makes the lexicons ready: the corpus's own concepts and stopwords where it has them, otherwise the project's.
 * @throws CorpusError with file, line and column for a fault in a lexicon
 */
export async function loadKnowledge(
  { concepts, stopwords }: CorpusLexicons,
  opening: KnowledgeOpening,
): Promise<LoadedKnowledge> {
  const { lemmas = true, remembered } = opening;
  const conceptFile = concepts ?? (await readProjectLexicon('concepts.yaml'));
  const stopwordFile = stopwords ?? (await readProjectLexicon('stopwords.yaml'));
  const parsed = lemmas ? parseConcepts(conceptFile.text, conceptFile.file) : [];
  const dictionary = lemmas ? dictionaryOf(opening) : null;
  const open = (): Swedish =>
    openSwedish({
      ...(dictionary === null ? placeOf(opening) : { dictionary }),
      ...(remembered !== undefined && { remembered }),
    });
  let swedish: Swedish | undefined;
  return {
    lemmas,
    // Opened when it is first asked for: while threads count a large corpus the main thread has no use for it.
    get swedish() {
      swedish ??= lemmas ? open() : openWordForms();
      return swedish;
    },
    dictionary,
    stopwords: effectiveStopwords(parseStopwordChanges(stopwordFile.text, stopwordFile.file)),
    concepts: compileConcepts(parsed, isInhabitantName),
    summaries: parsed.map(summarize),
    files: [conceptFile, stopwordFile],
    remarks: [
      lemmas ? saying('Begrepp', 'Concepts', conceptFile, concepts !== null) : AS_WRITTEN,
      saying('Stoppord', 'Stopwords', stopwordFile, stopwords !== null),
    ],
  };
}

function dictionaryOf(opening: KnowledgeOpening): SharedArrayBuffer | null {
  return opening.dictionary === 'shared' ? shareDictionary(placeOf(opening)) : (opening.dictionary ?? null);
}

function placeOf({ noCache }: KnowledgeOpening): Pick<SwedishOptions, 'cacheDirectory'> {
  return noCache ? { cacheDirectory: null } : {};
}

function saying(sv: string, en: string, { file }: LexiconFile, isOfCorpus: boolean): Wording {
  return isOfCorpus
    ? { sv: `${sv}: korpusens ${file}`, en: `${en}: the corpus’s ${file}` }
    : {
        sv: `${sv}: projektets ${file} (korpusen har ingen egen)`,
        en: `${en}: the project’s ${file} (the corpus has none)`,
      };
}

const AS_WRITTEN: Wording = {
  sv: 'Orden räknas som de är skrivna (--lemmas off): inga grundformer, inga begrepp',
  en: 'Words are counted as they are written (--lemmas off): no lemmas, no concepts',
};

function summarize({ id, label, definition, related, exploratory }: Concept): ConceptSummary {
  return { id, label, definition, related, exploratory };
}

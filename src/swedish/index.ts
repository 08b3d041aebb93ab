import { cachedLexicon } from './cached-lexicon.ts';
import { completeEllipsis, type SentenceView } from './compounds/complete-ellipsis.ts';
import { createSplitter } from './compounds/create-splitter.ts';
import { choosePath, LONGEST_PIECE } from './context/choose-path.ts';
import type { PatternTable } from './context/pattern-table.ts';
import { defaultCacheDirectory } from './default-cache-directory.ts';
import { createDictionary } from './dictionary/dictionary.ts';
import { readDictionaryTables } from './dictionary/read-dictionary.ts';
import { FormMemory } from './form-memory.ts';
import { PATTERNS } from './forms/entry-pattern.ts';
import type { FormEntry } from './forms/form-entry.ts';
import { readToken } from './forms/read-token.ts';
import { readListedForms } from './lexicon/listed-forms.ts';
import { readLexicon } from './lexicon/read-lexicon.ts';
import type { LexiconTables } from './lexicon-image.ts';
import { lexiconKey } from './lexicon-key.ts';
import { readSharedTables, shareTables } from './shared-lexicon.ts';
import type { BareWord, PartOfSpeech, SwedishPart, SwedishWord } from './swedish-word.ts';
import { WordMemory } from './word-memory.ts';

export type { SentenceView } from './compounds/complete-ellipsis.ts';
export type { PatternTable } from './context/pattern-table.ts';
export type { EntryOptions, EntryPattern } from './forms/entry-pattern.ts';
export type { FormEntry, FormOptions } from './forms/form-entry.ts';
export type { BareWord, Evidence, PartOfSpeech, SwedishPart, SwedishWord } from './swedish-word.ts';

export interface Swedish {
  /** The words of a sentence: one for each token (word, number or mark), in order. Never throws on any string. */
  lemmatize(sentence: readonly string[]): readonly SwedishWord[];
  /** What is known of one form, for many sentences; entries may be kept and compared by identity. */
  knowForm(form: string): FormEntry;
  /** The patterns of the entries, for `choosePath`. */
  readonly patterns: PatternTable;
  /** The parts of a lemma, left to right; empty for a word that is no compound. */
  partsOf(lemma: string, partOfSpeech: PartOfSpeech): readonly SwedishPart[];
  /** The suspended compound at a place of a sentence, completed from its neighbor; undefined when it cannot be. */
  completeEllipsis(sentence: SentenceView, at: number): BareWord | undefined;
}

/** Forms remembered in each of two generations, and lemmas. */
const REMEMBERED = 131_072;

/** Where the lexicon's tables come from. */
export interface SwedishOptions {
  /** Where the expanded dictionary and tables are kept; null keeps none; left out, the user's own cache folder. */
  readonly cacheDirectory?: string | null;
  /** The tables as `shareDictionary` gave them to another thread, in place of a file. */
  readonly dictionary?: SharedArrayBuffer;
  /** How many forms and lemmas are remembered; a smaller number for who keeps what is found of a form. */
  readonly remembered?: number;
}

/**
 * The expanded dictionary and tables in memory that threads share: made once, handed to each worker (`workerData`) and
 * opened there, and here, with `openSwedish({ dictionary })`.
 */
export function shareDictionary(options: Pick<SwedishOptions, 'cacheDirectory'> = {}): SharedArrayBuffer {
  return shareTables(openTables(options), lexiconKey());
}

function openTables({ cacheDirectory, dictionary }: SwedishOptions): LexiconTables {
  if (dictionary !== undefined) return readSharedTables(dictionary, lexiconKey());
  const directory = cacheDirectory === undefined ? defaultCacheDirectory() : cacheDirectory;
  return directory === null ? readTables() : cachedLexicon(directory, lexiconKey(), readTables);
}

function readTables(): LexiconTables {
  return { dictionary: readDictionaryTables(), listed: readListedForms() };
}

/** Opens the Swedish lexicon. */
export function openSwedish(options: SwedishOptions = {}): Swedish {
  const tables = openTables(options);
  const dictionary = createDictionary(tables.dictionary);
  const splitter = createSplitter(dictionary);
  const lexicon = readLexicon(dictionary, splitter, tables.listed);
  const words = new WordMemory(splitter, options.remembered ?? REMEMBERED);
  const memory = new FormMemory(options.remembered ?? REMEMBERED, (form) => readToken(form, lexicon, words.shareLemma));
  const chosen = new Uint8Array(LONGEST_PIECE);

  return {
    knowForm: (form) => memory.know(form),
    patterns: PATTERNS,
    partsOf: (lemma, partOfSpeech) => splitter.splitCompound(lemma, partOfSpeech),
    completeEllipsis: (sentence, at) => completeEllipsis(sentence, at, splitter, dictionary),
    lemmatize: (sentence) => {
      const entries: FormEntry[] = new Array(sentence.length);
      const patterns = new Int32Array(sentence.length);
      const suspended: number[] = [];
      for (let i = 0; i < sentence.length; i++) {
        const entry = memory.know(sentence[i]!);
        entries[i] = entry;
        patterns[i] = entry.pattern.number;
        if (entry.suspended) suspended.push(i);
      }
      const found: SwedishWord[] = new Array(sentence.length);
      for (let from = 0; from < entries.length; from += LONGEST_PIECE) {
        const count = Math.min(LONGEST_PIECE, entries.length - from);
        choosePath(PATTERNS, patterns, from, count, chosen, 0);
        for (let i = 0; i < count; i++) found[from + i] = words.wordOf(entries[from + i]!, chosen[i]!);
      }
      if (suspended.length === 0) return found;
      const view = {
        length: sentence.length,
        formAt: (at: number) => sentence[at]!,
        wordAt: (at: number) => found[at]!,
      };
      const completed = suspended.map((at) => completeEllipsis(view, at, splitter, dictionary));
      for (const [i, at] of suspended.entries()) {
        const word = completed[i];
        if (word === undefined) continue;
        found[at] = { ...word, evidence: 'ellipsis', candidates: [word.lemma, ...found[at]!.candidates] };
      }
      return found;
    },
  };
}

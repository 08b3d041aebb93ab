import { SPLIT, type Splitter } from './compounds/create-splitter.ts';
import type { FormEntry, MadeWords } from './forms/form-entry.ts';
import type { PartOfSpeech, SwedishWord } from './swedish-word.ts';

const NO_PARTS: SwedishWord['parts'] = [];
const NO_WORDS: readonly SwedishWord[] = [];

/** A longer one is no word, and keeping it would cost memory without bound. */
const LONGEST_REMEMBERED = 64;

/** What is kept of a lemma: its words in the entries that have it alone, and its parts once they are asked for. */
interface KnownLemma extends MadeWords {
  parts: SwedishWord['parts'] | undefined;
}

/**
 * Makes words of entries, when they are asked for. The forms of a lemma share one word where nothing tells them apart,
 * and always their lemma and parts.
 */
export class WordMemory {
  readonly #splitter: Splitter;
  readonly #lemmas = new Map<string, KnownLemma>();

  readonly #limit: number;

  /** @param limit lemmas remembered before all are forgotten */
  constructor(splitter: Splitter, limit: number) {
    this.#splitter = splitter;
    this.#limit = limit;
  }

  /** What is kept of a lemma, for all its forms. */
  readonly shareLemma = (lemma: string): KnownLemma => {
    const known = this.#lemmas.get(lemma);
    if (known !== undefined) return known;
    const fresh: KnownLemma = { lemmas: [lemma], words: NO_WORDS, parts: undefined };
    if (lemma.length > LONGEST_REMEMBERED) return fresh;
    if (this.#lemmas.size >= this.#limit) this.#lemmas.clear();
    this.#lemmas.set(lemma, fresh);
    return fresh;
  };

  /** The word that an entry stands for when an option is chosen; for the same two always the same. */
  wordOf({ pattern, lemmas, made }: FormEntry, option: number): SwedishWord {
    const lemma = lemmas[pattern.lemmas[option]!]!;
    const partOfSpeech = pattern.partsOfSpeech[option]!;
    const evidence = pattern.evidence[option]!;
    for (const word of made.words) {
      if (word.partOfSpeech === partOfSpeech && word.evidence === evidence && word.lemma === lemma) return word;
    }
    const isOnly = lemmas.length === 1;
    const known = isOnly ? (made as KnownLemma) : this.shareLemma(lemma);
    const word: SwedishWord = {
      lemma: known.lemmas[0]!,
      partOfSpeech,
      parts: this.#partsOf(known, partOfSpeech),
      evidence,
      candidates: isOnly ? lemmas : [lemma, ...lemmas.filter((other) => other !== lemma)],
    };
    made.words = made.words.length === 0 ? [word] : [...made.words, word];
    return word;
  }

  /** The parts do not depend on which of the split parts of speech the word has. */
  #partsOf(known: KnownLemma, partOfSpeech: PartOfSpeech): SwedishWord['parts'] {
    if (!SPLIT.has(partOfSpeech)) return NO_PARTS;
    known.parts ??= this.#splitter.splitCompound(known.lemmas[0]!, partOfSpeech);
    return known.parts;
  }
}

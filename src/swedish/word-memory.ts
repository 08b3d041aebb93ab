import { SPLIT, type Splitter } from './compounds/create-splitter.ts';
import type { FormEntry } from './forms/form-entry.ts';
import type { PartOfSpeech, SwedishWord } from './swedish-word.ts';

const NO_PARTS: SwedishWord['parts'] = [];

/** Lemmas whose words are remembered before all are forgotten. */
const REMEMBERED_LEMMAS = 131_072;

/**
 * Makes words of entries, when they are asked for. The forms of a lemma share one word where nothing tells them apart,
 * and always their lemma and parts.
 */
export class WordMemory {
  readonly #splitter: Splitter;
  /** The word last made for a lemma. */
  readonly #byLemma = new Map<string, SwedishWord>();

  constructor(splitter: Splitter) {
    this.#splitter = splitter;
  }

  /** The word that an entry stands for when an option is chosen; for the same two always the same. */
  wordOf(entry: FormEntry, option: number): SwedishWord {
    const known = entry.words?.[option];
    if (known !== undefined) return known;
    const word = this.#makeWord(entry, option);
    entry.words ??= new Array<SwedishWord | undefined>(entry.pattern.partsOfSpeech.length);
    entry.words[option] = word;
    return word;
  }

  #makeWord({ pattern, lemmas }: FormEntry, option: number): SwedishWord {
    const lemma = lemmas[pattern.lemmas[option]!]!;
    const partOfSpeech = pattern.partsOfSpeech[option]!;
    const evidence = pattern.evidence[option]!;
    const last = this.#byLemma.get(lemma);
    const isOnly = lemmas.length === 1;
    if (
      isOnly &&
      last !== undefined &&
      last.partOfSpeech === partOfSpeech &&
      last.evidence === evidence &&
      last.candidates.length === 1
    ) {
      return last;
    }
    const word: SwedishWord = {
      lemma: last?.lemma ?? lemma,
      partOfSpeech,
      parts: this.#partsOf(lemma, partOfSpeech, last),
      evidence,
      candidates: isOnly ? lemmas : [lemma, ...lemmas.filter((other) => other !== lemma)],
    };
    if (this.#byLemma.size >= REMEMBERED_LEMMAS) this.#byLemma.clear();
    this.#byLemma.set(word.lemma, word);
    return word;
  }

  /** The parts do not depend on which of the split parts of speech the word has. */
  #partsOf(lemma: string, partOfSpeech: PartOfSpeech, last: SwedishWord | undefined): SwedishWord['parts'] {
    if (!SPLIT.has(partOfSpeech)) return NO_PARTS;
    if (last !== undefined && SPLIT.has(last.partOfSpeech)) return last.parts;
    return this.#splitter.splitCompound(lemma, partOfSpeech);
  }
}

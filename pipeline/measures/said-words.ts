import { compareSwedish } from '../../src/compare-swedish.ts';
import type { LemmatizedToken } from '../../src/records.ts';
import { normalizeForm } from '../../src/swedish/normalize-form.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';
import { tellingRoots } from './telling-roots.ts';

/** Relatives named of a word at the most. */
const MOST_RELATIVES = 3;

/** What some citations have said: their words as written and by their lemmas, and their families of words. */
export class SaidWords {
  readonly #words = new Set<string>();
  /** Of every word, stopwords too, the lemma with its part of speech: *ska* says the verb *skola*, not the school. */
  readonly #readings = new Set<string>();
  readonly #mentions = new Map<string, number>();
  readonly #byRoot = new Map<string, Set<string>>();

  /** Adds all that a citation says. */
  add({ lemmatized, content }: Pick<AnnotatedCitation, 'lemmatized' | 'content'>): void {
    for (const token of lemmatized) {
      this.#words.add(formOf(token.text));
      this.#readings.add(readingOf(token));
    }
    for (const token of content) {
      this.addLemma(token.lemma);
      const known = this.#mentions.get(token.lemma) ?? 0;
      this.#mentions.set(token.lemma, known + 1);
      if (known > 0) continue;
      for (const root of tellingRoots(token)) {
        const lemmas = this.#byRoot.get(root) ?? new Set();
        this.#byRoot.set(root, lemmas.add(token.lemma));
      }
    }
  }

  /** Adds the lemma of a content word whose sentence is not at hand. */
  addLemma(lemma: string): void {
    this.#words.add(lemma.toLowerCase());
  }

  /** Whether a word has been said: spelled so, or in another inflection. */
  has(token: Pick<LemmatizedToken, 'text' | 'lemma' | 'partOfSpeech'>): boolean {
    return (
      this.#words.has(token.lemma.toLowerCase()) ||
      this.#words.has(formOf(token.text)) ||
      this.#readings.has(readingOf(token))
    );
  }

  /** Lemmas said of some families: at most three, the most used first, then alphabetical. */
  relatives(roots: readonly string[]): readonly string[] {
    const lemmas = new Set(roots.flatMap((root) => [...(this.#byRoot.get(root) ?? [])]));
    return [...lemmas]
      .sort((a, b) => this.#mentions.get(b)! - this.#mentions.get(a)! || compareSwedish(a, b))
      .slice(0, MOST_RELATIVES);
  }
}

function formOf(text: string): string {
  return normalizeForm(text).toLowerCase();
}

function readingOf({ lemma, partOfSpeech }: Pick<LemmatizedToken, 'lemma' | 'partOfSpeech'>): string {
  return `${lemma.toLowerCase()} ${partOfSpeech === 'AUX' ? 'VERB' : partOfSpeech}`;
}

import { compareSwedish } from '../../src/compare-swedish.ts';
import type { LemmatizedToken, UnsaidWord } from '../../src/records.ts';
import { normalizeForm } from '../../src/swedish/normalize-form.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';
import { type FamilyLink, familyLinks } from './family-links.ts';

/** Letters of a part that ties its compound to the word that it is, to another word of its root, to a compound. */
const FEWEST_LETTERS = { ofSameWord: 4, ofWord: 5, ofCompound: 6 };
/** Relatives named of a word at the most. */
const MOST_RELATIVES = 3;

type Relatives = Pick<UnsaidWord, 'relatives' | 'sharing'>;

/** What some citations have said: their words as written and by their lemmas, and their families of words. */
export class SaidWords {
  readonly #words = new Set<string>();
  /** Of every word, stopwords too, the lemma with its part of speech: *ska* says the verb *skola*, not the school. */
  readonly #readings = new Set<string>();
  /** Those of content words, whose families are known. */
  readonly #rooted = new Set<string>();
  readonly #mentions = new Map<string, number>();
  readonly #byRoot = new Map<string, Map<string, FamilyLink>>();

  /** Adds all that a citation says. */
  add({ lemmatized, content }: Pick<AnnotatedCitation, 'lemmatized' | 'content'>): void {
    for (const token of lemmatized) {
      this.#words.add(formOf(token.text));
      this.#readings.add(readingOf(token));
    }
    for (const token of content) {
      this.addLemma(token.lemma);
      this.#mentions.set(token.lemma, (this.#mentions.get(token.lemma) ?? 0) + 1);
      if (this.#rooted.has(readingOf(token))) continue;
      this.#rooted.add(readingOf(token));
      for (const link of familyLinks(token)) {
        const lemmas = this.#byRoot.get(link.root) ?? new Map<string, FamilyLink>();
        this.#byRoot.set(link.root, lemmas.set(token.lemma, link));
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

  /**
   * Lemmas said that are related to a word of some links: at most three, the most used first, then alphabetical. Where
   * there are none, `sharing` has those with which it has a part in common and nothing else.
   */
  relatives(links: readonly FamilyLink[]): Relatives {
    const found = links.flatMap((link) =>
      [...(this.#byRoot.get(link.root) ?? [])].map(([lemma, said]) => ({ lemma, tie: tieOf(link, said) })),
    );
    const named = (wanted: Tie) =>
      [...new Set(found.filter(({ tie }) => tie === wanted).map(({ lemma }) => lemma))]
        .sort((a, b) => this.#mentions.get(b)! - this.#mentions.get(a)! || compareSwedish(a, b))
        .slice(0, MOST_RELATIVES);
    const relatives = named('family');
    return { relatives, sharing: relatives.length > 0 ? [] : named('part') };
  }
}

type Tie = 'family' | 'part' | 'none';

/**
 * What two links to one root make of their words. A short part tells nothing (*fri* in *fritid* and *valfrihet*),
 * unless it is the stem of a verb or the other word itself (*chef* in *förvaltningschef*). What a word is derived from
 * ties it to no compound (*stift* in *stiftsstad* to *stiftelse*).
 */
function tieOf(one: FamilyLink, other: FamilyLink): Tie {
  if (one.isWhole && other.isWhole) return 'family';
  if (one.isDerived || other.isDerived) return 'none';
  const { length } = one.root;
  const isVerbStem = one.isVerbStem || other.isVerbStem;
  if (!one.isWhole && !other.isWhole) return isVerbStem || length >= FEWEST_LETTERS.ofCompound ? 'part' : 'none';
  const least = one.lemma === other.lemma ? FEWEST_LETTERS.ofSameWord : FEWEST_LETTERS.ofWord;
  return isVerbStem || length >= least ? 'family' : 'none';
}

function formOf(text: string): string {
  return normalizeForm(text).toLowerCase();
}

function readingOf({ lemma, partOfSpeech }: Pick<LemmatizedToken, 'lemma' | 'partOfSpeech'>): string {
  return `${lemma.toLowerCase()} ${partOfSpeech === 'AUX' ? 'VERB' : partOfSpeech}`;
}

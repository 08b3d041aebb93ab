import type { PhraseMatch } from '../../src/concepts/index.ts';
import type { MatchKind } from '../../src/records.ts';
import type { BareWord } from '../../src/swedish/index.ts';
import { familyRoots } from '../../src/swedish/word-families/family-roots.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { withoutOverlaps } from '../stages/without-overlaps.ts';
import { KnownForms } from './known-forms.ts';
import type { NewForm } from './new-form.ts';
import { NumberedSentence } from './numbered-sentence.ts';
import { RowCounts } from './row-counts.ts';
import { memberKey, TABLES, type Tally } from './tally.ts';
import { type DocumentCounts, WordRows } from './word-rows.ts';

const NO_PHRASES: readonly PhraseMatch[] = [];

/**
 * Counts citations that were read as numbers, the form of each token and which of its readings is meant, into a tally.
 * Everything that a form or a word decides is looked up once and then only added.
 */
export class FormCounter {
  readonly #knowledge: Knowledge;
  readonly #tally: Tally;
  readonly #counts: DocumentCounts;
  readonly #words: WordRows;
  readonly #wordCounts = new RowCounts();
  readonly #known: KnownForms;
  /** What is counted of the citation at hand. */
  #wordTokens = 0;
  #contentWords = 0;
  #sentences = 0;
  readonly #sentence: NumberedSentence;
  /** Where in the sentence at hand forms stand that are not plain: the first so many; what follows is older. */
  readonly #notable: number[] = [];
  #notableCount = 0;

  constructor(knowledge: Knowledge, tally: Tally) {
    this.#knowledge = knowledge;
    this.#tally = tally;
    this.#counts = {
      concepts: new RowCounts(),
      listed: new RowCounts(),
      conceptMembers: new RowCounts(),
      lemmas: new RowCounts(),
      families: new RowCounts(),
      stopwords: new RowCounts(),
    };
    this.#words = new WordRows(knowledge, tally);
    this.#known = new KnownForms(knowledge, tally, this.#words);
    this.#sentence = new NumberedSentence(knowledge, this.#known);
  }

  /** How much memory is taken by what it remembers of forms and words, and by the tally. */
  get bytes(): number {
    const counts = TABLES.reduce((sum, name) => sum + this.#counts[name].bytes, this.#wordCounts.bytes);
    return this.#known.bytes + this.#words.bytes + this.#tally.bytes + counts;
  }

  /** How many forms are learned. */
  get known(): number {
    return this.#known.size;
  }

  /** Learns the next form, before a sentence that has it. */
  learn(form: NewForm): void {
    this.#known.learn(form);
  }

  /**
   * Finds the words of the tokens from one place to another (exclusive) whose forms have that number or a higher one,
   * before they are counted. Counting finds what is not found before; many at a time are found sooner.
   * @throws what the lexicon throws: nothing is counted yet, and counting meets it again
   */
  settleWords(
    forms: Int32Array<ArrayBuffer>,
    chosen: Uint8Array<ArrayBuffer>,
    from: number,
    end: number,
    first: number,
  ): void {
    for (let at = from; at < end; at++) {
      const form = forms[at]!;
      if (form >= first && this.#known.isWord(form) && this.#known.stopword(form) < 0)
        this.#known.word(form, chosen[at]!);
    }
  }

  /** Forgets all forms; between two citations. */
  forget(): void {
    this.#known.forget();
  }

  /**
   * Takes a sentence of the citation at hand, `length` tokens from place `from` on: their forms, and the options
   * chosen.
   */
  takeSentence(forms: Int32Array<ArrayBuffer>, chosen: Uint8Array<ArrayBuffer>, from: number, length: number): void {
    const sentence = this.#sentence;
    const known = this.#known;
    sentence.goTo(forms, chosen, from, length);
    let words = 0;
    let notable = 0;
    for (let at = 0; at < length; at++) {
      const form = forms[from + at]!;
      if (known.isWord(form)) words++;
      if (!known.isPlain(form)) this.#notable[notable++] = at;
    }
    this.#notableCount = notable;
    this.#wordTokens += words;
    if (words > 0) this.#sentences++;
    this.#contentWords += this.#countSentence(notable === 0 ? NO_PHRASES : this.#findPhrases());
  }

  /**
   * Adds the citation whose sentences were taken to the tally; all of it, or nothing when one of them threw.
   * @returns the ids of the concepts it mentions, each once
   */
  addCitation(year: number): readonly string[] {
    for (let place = 0; place < this.#wordCounts.size; place++) {
      this.#words.add(this.#wordCounts.row(place), this.#wordCounts.count(place), this.#counts);
    }
    const words = this.#wordTokens;
    this.#tally.addYear({
      year,
      citations: 1,
      words,
      contentWords: this.#contentWords,
      sentences: this.#sentences,
    });
    for (const name of TABLES) this.#tally.tables[name].writeDownDocument(year, this.#counts[name]);
    const { concepts } = this.#counts;
    return Array.from({ length: concepts.size }, (_, place) => this.#tally.tables.concepts.id(concepts.row(place)));
  }

  /** Lets go of the citation at hand: it was added, or cannot be. */
  endCitation(): void {
    for (const name of TABLES) this.#counts[name].clear();
    this.#wordCounts.clear();
    this.#wordTokens = 0;
    this.#contentWords = 0;
    this.#sentences = 0;
  }

  /** Counts the sentence at hand, in which these phrases stand; gives the number of its content words. */
  #countSentence(phrases: readonly PhraseMatch[]): number {
    const known = this.#known;
    const sentence = this.#sentence;
    const { length, completed } = sentence;
    let content = 0;
    for (let i = 0; i < length; i++) {
      const form = sentence.form(i);
      const stopword = known.stopword(form);
      if (stopword >= 0) this.#counts.stopwords.add(stopword);
      else if (known.isWord(form)) {
        content++;
        if (phrases.length > 0 && isWithin(phrases, i)) continue;
        const word = completed.size === 0 ? undefined : completed.get(i);
        if (word === undefined) this.#wordCounts.add(known.word(form, sentence.option(i)));
        else this.#countWord(word);
      }
    }
    if (phrases.length > 0) this.#countPhrases(phrases);
    return content;
  }

  /** Completes the suspended compounds of the sentence, and gives the phrases that stand in it. */
  #findPhrases(): readonly PhraseMatch[] {
    const sentence = this.#sentence;
    const { concepts } = this.#knowledge;
    for (let i = 0; i < this.#notableCount; i++) {
      const at = this.#notable[i]!;
      if (this.#known.isSuspended(sentence.form(at))) sentence.complete(at);
    }
    let found = NO_PHRASES;
    for (let i = 0; i < this.#notableCount; i++) {
      const here = concepts.phrasesSetOff(sentence, this.#notable[i]!);
      if (here.length > 0) found = [...found, ...here];
    }
    return found;
  }

  /** Counts the words in phrases, and the concepts that they and the phrases mention. */
  #countPhrases(phrases: readonly PhraseMatch[]): void {
    const known = this.#known;
    const { concepts } = this.#knowledge;
    const sentence = this.#sentence;
    const wordAt = (at: number) => sentence.completed.get(at) ?? sentence.wordAt(at);
    const inPhrases = new Set<number>();
    const mentions = phrases.map(({ conceptId, first, last }) => {
      const members: string[] = [];
      for (let at = first; at <= last; at++) {
        const form = sentence.form(at);
        if (known.kind(form) !== 'mark') members.push(wordAt(at).lemma);
        if (known.isWord(form) && known.stopword(form) < 0) inPhrases.add(at);
      }
      return { conceptId, index: first, lastIndex: last, member: members.join(' '), via: 'phrase' as MatchKind };
    });
    for (const at of inPhrases) {
      const word = wordAt(at);
      this.#countLemma(word);
      for (const { conceptId, via } of concepts.matchWord(word))
        mentions.push({ conceptId, index: at, lastIndex: at, member: word.lemma, via });
    }
    for (const { conceptId, member, via } of withoutOverlaps(mentions, concepts)) {
      this.#countMention(conceptId, member, via);
    }
  }

  /** Counts a content word that no form alone decides. */
  #countWord(word: BareWord): void {
    this.#countLemma(word);
    for (const { conceptId, via } of this.#knowledge.concepts.matchWord(word)) {
      this.#countMention(conceptId, word.lemma, via);
    }
  }

  #countLemma({ lemma, partOfSpeech, parts }: BareWord): void {
    const { tables, membership } = this.#tally;
    const row = tables.lemmas.row(lemma);
    this.#counts.lemmas.add(row);
    for (const root of familyRoots(lemma, partOfSpeech, parts)) {
      const family = tables.families.row(root);
      this.#counts.families.add(family);
      membership.add(family, row);
    }
  }

  #countMention(conceptId: string, member: string, via: MatchKind): void {
    const { concepts, listed, conceptMembers } = this.#tally.tables;
    this.#counts.concepts.add(concepts.row(conceptId));
    if (via === 'lemma') this.#counts.listed.add(listed.row(conceptId));
    this.#counts.conceptMembers.add(conceptMembers.row(memberKey(conceptId, member)));
  }
}

/** Its own function, so that counting a sentence makes no closure for each token. */
function isWithin(phrases: readonly PhraseMatch[], at: number): boolean {
  return phrases.some(({ first, last }) => first <= at && at <= last);
}

import type { Citation, LemmatizedToken, MatchKind } from '../../src/records.ts';
import type { SwedishWord } from '../../src/swedish/index.ts';
import { normalizeForm } from '../../src/swedish/normalize-form.ts';
import { scanText } from '../../src/swedish/tokenize-text.ts';
import { familyRoots } from '../../src/swedish/word-families/family-roots.ts';
import type { Knowledge } from '../annotate-citation.ts';
import { extractConcepts } from '../extract-concepts.ts';
import { stripStopwords } from '../strip-stopwords.ts';
import { doubled } from './doubled.ts';
import { KnownForms } from './known-forms.ts';
import { RowCounts } from './row-counts.ts';
import { memberKey, TABLES, type Tally } from './tally.ts';
import { type DocumentCounts, WordRows } from './word-rows.ts';

/** A sentence longer than this is chosen among in pieces, as the lemmatizer does. */
const LONGEST_SENTENCE = 1024;
const NONE_COMPLETED: ReadonlyMap<number, SwedishWord> = new Map();

/**
 * Counts citations into a tally without making records: what `annotateCitation` would find, as numbers. Everything that
 * a form or a word decides is looked up once and then only added. A sentence with a phrase takes the same way as the
 * records do.
 */
export class CitationCounter {
  readonly #knowledge: Knowledge;
  readonly #tally: Tally;
  readonly #counts: DocumentCounts;
  readonly #words: WordRows;
  readonly #wordCounts = new RowCounts();
  readonly #known: KnownForms;
  /** The sentence at hand: of each token its form, where it begins, and its readings. */
  #forms = new Int32Array(LONGEST_SENTENCE);
  #starts = new Int32Array(LONGEST_SENTENCE);
  #patterns = new Int32Array(LONGEST_SENTENCE);
  #chosen = new Uint8Array(LONGEST_SENTENCE);
  #length = 0;
  /** The same as phrases see it, filled when a word may set one off. */
  readonly #phraseText: Record<'forms' | 'lemmas' | 'ends', number[]> = { forms: [], lemmas: [], ends: [] };

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
  }

  /** How much memory is taken by what it remembers of forms and words, and by the tally. */
  get bytes(): number {
    const counts = TABLES.reduce((sum, name) => sum + this.#counts[name].bytes, this.#wordCounts.bytes);
    return this.#known.bytes + this.#words.bytes + this.#tally.bytes + counts;
  }

  /**
   * Adds one citation to the tally; all of it, or nothing when it throws.
   * @returns the ids of the concepts it mentions, each once
   */
  count(citation: Pick<Citation, 'year' | 'text'>): readonly string[] {
    try {
      return this.#count(citation);
    } finally {
      for (const name of TABLES) this.#counts[name].clear();
      this.#wordCounts.clear();
      this.#length = 0;
      this.#known.keepWithinBounds();
    }
  }

  #count({ year, text }: Pick<Citation, 'year' | 'text'>): readonly string[] {
    const figures = { year, citations: 1, words: 0, contentWords: 0, sentences: 0 };
    let current = 0;
    let words = 0;
    const endSentence = () => {
      figures.words += words;
      if (words > 0) figures.sentences++;
      if (this.#length > 0) figures.contentWords += this.#countSentence(text);
      this.#length = 0;
      words = 0;
    };
    scanText(text, (start, end, kind, sentence) => {
      if (sentence !== current) {
        endSentence();
        current = sentence;
      }
      if (this.#length === this.#forms.length) this.#growSentence();
      const form = this.#known.know(text, start, end, kind);
      this.#forms[this.#length] = form;
      this.#starts[this.#length] = start;
      this.#patterns[this.#length] = this.#known.pattern(form);
      this.#length++;
      if (kind === 'word') words++;
    });
    endSentence();
    for (let place = 0; place < this.#wordCounts.size; place++) {
      this.#words.add(this.#wordCounts.row(place), this.#wordCounts.count(place), this.#counts);
    }
    this.#tally.addYear(figures);
    for (const name of TABLES) this.#tally.tables[name].addDocument(year, this.#counts[name]);
    const { concepts } = this.#counts;
    return Array.from({ length: concepts.size }, (_, place) => this.#tally.tables.concepts.id(concepts.row(place)));
  }

  /** Counts the sentence laid ready; gives the number of its content words. */
  #countSentence(text: string): number {
    this.#chooseReadings();
    const completed = this.#completeEllipses();
    if (this.#mayHoldPhrase(completed)) return this.#countAsRecords(text);
    const known = this.#known;
    let content = 0;
    for (let i = 0; i < this.#length; i++) {
      const form = this.#forms[i]!;
      const stopword = known.stopword(form);
      if (stopword >= 0) this.#counts.stopwords.add(stopword);
      else if (known.isWord(form)) {
        const word = completed.get(i);
        if (word === undefined) this.#wordCounts.add(known.word(form, this.#chosen[i]!));
        else this.#countWord(word);
        content++;
      }
    }
    return content;
  }

  #chooseReadings(): void {
    const { swedish } = this.#knowledge;
    for (let from = 0; from < this.#length; from += LONGEST_SENTENCE) {
      const count = Math.min(LONGEST_SENTENCE, this.#length - from);
      swedish.choose(this.#patterns, from, count, from === 0 ? this.#chosen : this.#chosen.subarray(from));
    }
  }

  /** The suspended compounds of the sentence that are completed from their neighbors. */
  #completeEllipses(): ReadonlyMap<number, SwedishWord> {
    const known = this.#known;
    let isSuspended = false;
    for (let i = 0; i < this.#length; i++) if (known.isSuspended(this.#forms[i]!)) isSuspended = true;
    if (!isSuspended) return NONE_COMPLETED;
    const forms = Array.from(this.#forms.subarray(0, this.#length), (form) => normalizeForm(known.spelled(form)));
    const wordAt = (at: number) => known.swedishWord(this.#forms[at]!, this.#chosen[at]!);
    return this.#knowledge.swedish.completeEllipses(forms, wordAt);
  }

  /** Whether a phrase stands in the sentence, or may when suspended compounds are completed in it. */
  #mayHoldPhrase(completed: ReadonlyMap<number, SwedishWord>): boolean {
    const { concepts } = this.#knowledge;
    let isSetOff = false;
    for (let i = 0; i < this.#length; i++) {
      if (this.#known.setsOffPhrase(this.#forms[i]!, this.#chosen[i]!)) isSetOff = true;
    }
    if (completed.size === 0) return isSetOff && this.#hasPhrase();
    for (const { lemma } of completed.values()) if (concepts.setsOffPhrase(concepts.phraseWord(lemma))) return true;
    return isSetOff;
  }

  #hasPhrase(): boolean {
    const length = this.#length;
    const { forms, lemmas, ends } = this.#phraseText;
    for (let i = 0; i < length; i++) {
      forms[i] = this.#known.formInPhrases(this.#forms[i]!, this.#chosen[i]!);
      lemmas[i] = this.#known.lemmaInPhrases(this.#forms[i]!, this.#chosen[i]!);
      ends[i] = length;
    }
    return this.#knowledge.concepts.hasPhrase({ length, forms, lemmas, ends });
  }

  /** The plain way, for a sentence that needs its neighbors: makes the records and counts them. */
  #countAsRecords(text: string): number {
    const { swedish, stopwords, concepts } = this.#knowledge;
    const forms = Array.from(this.#forms.subarray(0, this.#length), (form) => this.#known.spelled(form));
    const words = swedish.lemmatize(forms.map(normalizeForm));
    const tokens = forms.map((form, index): LemmatizedToken => {
      const start = this.#starts[index]!;
      const kind = this.#known.kind(this.#forms[index]!);
      const end = start + form.length;
      return { citationId: '', index, text: form, start, end, kind, sentence: 0, ...words[index]! };
    });
    const content = stripStopwords(tokens, stopwords);
    const kept = new Set(content);
    for (const token of tokens) {
      if (token.kind !== 'word' || kept.has(token)) continue;
      this.#counts.stopwords.add(this.#known.stopword(this.#forms[token.index]!));
    }
    for (const word of content) this.#countLemma(word);
    for (const { conceptId, member, via } of extractConcepts({ text }, tokens, content, concepts)) {
      this.#countMention(conceptId, member, via);
    }
    return content.length;
  }

  /** Counts a content word that no form alone decides. */
  #countWord(word: SwedishWord): void {
    this.#countLemma(word);
    for (const { conceptId, via } of this.#knowledge.concepts.matchWord(word)) {
      this.#countMention(conceptId, word.lemma, via);
    }
  }

  #countLemma({ lemma, partOfSpeech, parts }: Pick<SwedishWord, 'lemma' | 'partOfSpeech' | 'parts'>): void {
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

  #growSentence(): void {
    this.#forms = doubled(this.#forms);
    this.#starts = doubled(this.#starts);
    this.#patterns = doubled(this.#patterns);
    this.#chosen = new Uint8Array(this.#forms.length);
  }
}

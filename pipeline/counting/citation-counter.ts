import type { PhraseMatch } from '../../src/concepts/index.ts';
import type { Citation, MatchKind } from '../../src/records.ts';
import type { SwedishWord } from '../../src/swedish/index.ts';
import { normalizeForm } from '../../src/swedish/normalize-form.ts';
import { TokenScanner, WORD } from '../../src/swedish/token-scanner.ts';
import { familyRoots } from '../../src/swedish/word-families/family-roots.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { withoutOverlaps } from '../stages/without-overlaps.ts';
import { enlarged } from './enlarged.ts';
import { KnownForms } from './known-forms.ts';
import { RowCounts } from './row-counts.ts';
import { memberKey, TABLES, type Tally } from './tally.ts';
import { type DocumentCounts, WordRows } from './word-rows.ts';

/** A sentence longer than this is chosen among in pieces, as the lemmatizer does. */
const LONGEST_SENTENCE = 1024;
const NO_PHRASES: readonly PhraseMatch[] = [];

/**
 * Counts citations into a tally without making records: what `annotateCitation` would find, as numbers. Everything that
 * a form or a word decides is looked up once and then only added.
 */
export class CitationCounter {
  readonly #knowledge: Knowledge;
  readonly #tally: Tally;
  readonly #counts: DocumentCounts;
  readonly #words: WordRows;
  readonly #wordCounts = new RowCounts();
  readonly #known: KnownForms;
  readonly #scanner = new TokenScanner();
  /** The sentence at hand: of each token its form and its readings. */
  #forms = new Int32Array(LONGEST_SENTENCE);
  #patterns = new Int32Array(LONGEST_SENTENCE);
  #chosen = new Uint8Array(LONGEST_SENTENCE);
  #length = 0;
  readonly #completed = new Map<number, SwedishWord>();
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
      if (this.#length > 0) figures.contentWords += this.#countSentence();
      this.#length = 0;
      words = 0;
    };
    const { starts, ends, kinds, sentences } = this.#scanner;
    this.#scanner.open(text);
    for (let found = this.#scanner.next(); found > 0; found = this.#scanner.next()) {
      const { units } = this.#scanner;
      for (let i = 0; i < found; i++) {
        if (sentences[i] !== current) {
          endSentence();
          current = sentences[i]!;
        }
        if (this.#length === this.#forms.length) this.#growSentence();
        const form = this.#known.know(units, starts[i]!, ends[i]!, kinds[i]!);
        this.#forms[this.#length] = form;
        this.#patterns[this.#length] = this.#known.pattern(form);
        this.#length++;
        if (kinds[i] === WORD) words++;
      }
    }
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
  #countSentence(): number {
    this.#chooseReadings();
    this.#completeEllipses();
    const phrases = this.#findPhrases();
    const known = this.#known;
    let content = 0;
    for (let i = 0; i < this.#length; i++) {
      const form = this.#forms[i]!;
      const stopword = known.stopword(form);
      if (stopword >= 0) this.#counts.stopwords.add(stopword);
      else if (known.isWord(form)) {
        content++;
        if (phrases.length > 0 && phrases.some(({ first, last }) => first <= i && i <= last)) continue;
        const word = this.#completed.get(i);
        if (word === undefined) this.#wordCounts.add(known.word(form, this.#chosen[i]!));
        else this.#countWord(word);
      }
    }
    if (phrases.length > 0) this.#countPhrases(phrases);
    return content;
  }

  #chooseReadings(): void {
    const { swedish } = this.#knowledge;
    for (let from = 0; from < this.#length; from += LONGEST_SENTENCE) {
      const count = Math.min(LONGEST_SENTENCE, this.#length - from);
      swedish.choose(this.#patterns, from, count, from === 0 ? this.#chosen : this.#chosen.subarray(from));
    }
  }

  /** Finds the suspended compounds of the sentence that are completed from their neighbors. */
  #completeEllipses(): void {
    const known = this.#known;
    const { swedish } = this.#knowledge;
    if (this.#completed.size > 0) this.#completed.clear();
    for (let i = 0; i < this.#length; i++) {
      if (!known.isSuspended(this.#forms[i]!)) continue;
      const word = swedish.completeEllipsis(
        {
          length: this.#length,
          formAt: (at) => normalizeForm(known.spelled(this.#forms[at]!)),
          wordAt: (at) => known.swedishWord(this.#forms[at]!, this.#chosen[at]!),
        },
        i,
      );
      if (word !== undefined) this.#completed.set(i, word);
    }
  }

  /** The phrases that stand in the sentence; they are looked for only where a word may set one off. */
  #findPhrases(): readonly PhraseMatch[] {
    const { concepts } = this.#knowledge;
    let isSetOff = false;
    for (let i = 0; i < this.#length; i++) {
      if (this.#known.setsOffPhrase(this.#forms[i]!, this.#chosen[i]!)) isSetOff = true;
    }
    for (const { lemma } of this.#completed.values()) {
      if (concepts.setsOffPhrase(concepts.phraseWord(lemma))) isSetOff = true;
    }
    if (!isSetOff) return NO_PHRASES;
    const length = this.#length;
    const { forms, lemmas, ends } = this.#phraseText;
    for (let i = 0; i < length; i++) {
      forms[i] = this.#known.formInPhrases(this.#forms[i]!, this.#chosen[i]!);
      lemmas[i] = this.#known.lemmaInPhrases(this.#forms[i]!, this.#chosen[i]!);
      ends[i] = length;
    }
    for (const [i, { lemma }] of this.#completed) lemmas[i] = concepts.phraseWord(lemma);
    return concepts.findPhrases({ length, forms, lemmas, ends });
  }

  /** Counts the words in phrases, and the concepts that they and the phrases mention. */
  #countPhrases(phrases: readonly PhraseMatch[]): void {
    const known = this.#known;
    const { concepts } = this.#knowledge;
    const wordAt = (at: number) => this.#completed.get(at) ?? known.swedishWord(this.#forms[at]!, this.#chosen[at]!);
    const inPhrases = new Set<number>();
    const mentions = phrases.map(({ conceptId, first, last }) => {
      const members: string[] = [];
      for (let at = first; at <= last; at++) {
        const form = this.#forms[at]!;
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
    this.#forms = enlarged(this.#forms);
    this.#patterns = enlarged(this.#patterns);
    this.#chosen = new Uint8Array(this.#forms.length);
  }
}

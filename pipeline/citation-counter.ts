import type { Citation, LemmatizedToken, TokenKind } from '../src/records.ts';
import type { FormEntry, SwedishWord } from '../src/swedish/index.ts';
import { normalizeForm } from '../src/swedish/normalize-form.ts';
import { scanText } from '../src/swedish/tokenize-text.ts';
import { familyRoots } from '../src/swedish/word-families/family-roots.ts';
import type { Knowledge } from './annotate-citation.ts';
import { DocumentCounts } from './document-counts.ts';
import { extractConcepts } from './extract-concepts.ts';
import { stripStopwords } from './strip-stopwords.ts';
import { memberKey, type Tally, type TallyTables } from './tally.ts';

/** Forms known in each of two generations, so that memory does not grow with the text. */
const KNOWN_FORMS = 150_000;
/** A sentence longer than this is chosen among in pieces, as the lemmatizer does. */
const LONGEST_SENTENCE = 1024;

/** What one word, in one of its readings, adds to the tally: rows of its tables. */
interface WordRows {
  readonly lemma: number;
  readonly families: readonly number[];
  readonly concepts: readonly number[];
  readonly listed: readonly number[];
  readonly members: readonly number[];
  /** The tally's generation in which its families were last noted. */
  noted: number;
}

/** What is known of a form as it stands in the text, settled when it is first seen. */
interface KnownForm {
  readonly form: string;
  readonly entry: FormEntry;
  /** Row of the stopword, −1 for a content word. */
  readonly stopword: number;
  /** By option of the entry, when it is first chosen: whether the form or its lemma may begin a phrase. */
  readonly setsOffPhrase: (boolean | undefined)[];
  /** By option of the entry, when it is first chosen for a content word. */
  readonly rows: (WordRows | undefined)[];
}

/**
 * Counts citations into a tally without making records: what `annotateCitation` would find, as numbers. Everything that
 * a form or a word decides is looked up once and then only added. A sentence with a suspended compound or with a word
 * that may begin a phrase takes the same way as the records do.
 */
export class CitationCounter {
  readonly #knowledge: Knowledge;
  readonly #tally: Tally;
  readonly #counts: Readonly<Record<keyof TallyTables, DocumentCounts>>;
  #young = new Map<string, KnownForm>();
  #old = new Map<string, KnownForm>();
  readonly #forms: KnownForm[] = [];
  readonly #entries: FormEntry[] = [];
  readonly #kinds: TokenKind[] = [];
  readonly #starts: number[] = [];
  #chosen = new Uint8Array(LONGEST_SENTENCE);

  constructor(knowledge: Knowledge, tally: Tally) {
    this.#knowledge = knowledge;
    this.#tally = tally;
    const { concepts, listed, conceptMembers, lemmas, families, stopwords } = tally.tables;
    this.#counts = {
      concepts: new DocumentCounts(concepts),
      listed: new DocumentCounts(listed),
      conceptMembers: new DocumentCounts(conceptMembers),
      lemmas: new DocumentCounts(lemmas),
      families: new DocumentCounts(families),
      stopwords: new DocumentCounts(stopwords),
    };
  }

  /**
   * Adds one citation to the tally; all of it, or nothing when it throws.
   * @returns the ids of the concepts it mentions, each once
   */
  count(citation: Pick<Citation, 'year' | 'text'>): readonly string[] {
    try {
      return this.#count(citation);
    } catch (error) {
      for (const counts of Object.values(this.#counts)) counts.forget();
      throw error;
    }
  }

  #count({ year, text }: Pick<Citation, 'year' | 'text'>): readonly string[] {
    const figures = { year, citations: 1, words: 0, contentWords: 0, sentences: 0 };
    let length = 0;
    let current = 0;
    let words = 0;
    const endSentence = () => {
      figures.words += words;
      if (words > 0) figures.sentences++;
      if (length > 0) figures.contentWords += this.#countSentence(text, length);
      length = 0;
      words = 0;
    };
    scanText(text, (start, end, kind, sentence) => {
      if (sentence !== current) {
        endSentence();
        current = sentence;
      }
      const known = this.#know(text.slice(start, end));
      this.#forms[length] = known;
      this.#entries[length] = known.entry;
      this.#kinds[length] = kind;
      this.#starts[length] = start;
      length++;
      if (kind === 'word') words++;
    });
    endSentence();
    this.#tally.addYear(figures);
    const mentioned = this.#counts.concepts.ids();
    for (const counts of Object.values(this.#counts)) counts.empty(year);
    return mentioned;
  }

  /** Counts the sentence laid ready; gives the number of its content words. */
  #countSentence(text: string, length: number): number {
    if (!this.#chooseReadings(length)) return this.#countAsRecords(text, length);
    const { concepts, listed, conceptMembers, lemmas, families, stopwords } = this.#counts;
    const { generation } = this.#tally;
    let content = 0;
    for (let i = 0; i < length; i++) {
      if (this.#kinds[i] !== 'word') continue;
      const known = this.#forms[i]!;
      if (known.stopword >= 0) {
        stopwords.add(known.stopword);
        continue;
      }
      const option = this.#chosen[i]!;
      const rows = known.rows[option] ?? this.#rowsOf(known, option);
      content++;
      if (rows.noted !== generation) this.#note(rows, generation);
      lemmas.add(rows.lemma);
      for (const row of rows.families) families.add(row);
      for (const row of rows.concepts) concepts.add(row);
      for (const row of rows.listed) listed.add(row);
      for (const row of rows.members) conceptMembers.add(row);
    }
    return content;
  }

  /** Chooses a reading of each token; false when the sentence must go the way of the records. */
  #chooseReadings(length: number): boolean {
    if (this.#chosen.length < length) this.#chosen = new Uint8Array(length * 2);
    const { swedish } = this.#knowledge;
    for (let from = 0; from < length; from += LONGEST_SENTENCE) {
      const count = Math.min(LONGEST_SENTENCE, length - from);
      swedish.choose(this.#entries, from, count, from === 0 ? this.#chosen : this.#chosen.subarray(from));
    }
    for (let i = 0; i < length; i++) {
      const known = this.#forms[i]!;
      if (known.entry.suspended) return false;
      const option = this.#chosen[i]!;
      if (known.setsOffPhrase[option] ?? this.#setsOffPhrase(known, option)) return false;
    }
    return true;
  }

  /** The plain way, for a sentence that needs its neighbors: makes the records and counts them. */
  #countAsRecords(text: string, length: number): number {
    const { swedish, stopwords, concepts } = this.#knowledge;
    const forms = this.#forms.slice(0, length);
    const words = swedish.lemmatize(forms.map(({ form }) => normalizeForm(form)));
    const tokens = forms.map(({ form }, index): LemmatizedToken => {
      const start = this.#starts[index]!;
      const kind = this.#kinds[index]!;
      const end = start + form.length;
      return { citationId: '', index, text: form, start, end, kind, sentence: 0, ...words[index]! };
    });
    const content = stripStopwords(tokens, stopwords);
    const kept = new Set(content);
    for (const token of tokens) {
      if (token.kind === 'word' && !kept.has(token)) this.#counts.stopwords.add(this.#forms[token.index]!.stopword);
    }
    for (const { lemma, partOfSpeech, parts } of content) {
      const row = this.#counts.lemmas.table.row(lemma);
      this.#counts.lemmas.add(row);
      for (const family of this.#familiesOf({ lemma, partOfSpeech, parts })) {
        this.#counts.families.add(family);
        this.#tally.membership.add(family, row);
      }
    }
    for (const { conceptId, member, via } of extractConcepts({ text }, tokens, content, concepts)) {
      this.#counts.concepts.add(this.#counts.concepts.table.row(conceptId));
      if (via === 'lemma') this.#counts.listed.add(this.#counts.listed.table.row(conceptId));
      this.#counts.conceptMembers.add(this.#counts.conceptMembers.table.row(memberKey(conceptId, member)));
    }
    return content.length;
  }

  #rowsOf(known: KnownForm, option: number): WordRows {
    const word = this.#knowledge.swedish.wordOf(known.entry, option);
    const { concepts, listed, conceptMembers, lemmas } = this.#tally.tables;
    const matches = this.#knowledge.concepts.matchWord(word);
    const rows: WordRows = {
      lemma: lemmas.row(word.lemma),
      families: this.#familiesOf(word),
      concepts: matches.map(({ conceptId }) => concepts.row(conceptId)),
      listed: matches.filter(({ via }) => via === 'lemma').map(({ conceptId }) => listed.row(conceptId)),
      members: matches.map(({ conceptId }) => conceptMembers.row(memberKey(conceptId, word.lemma))),
      noted: -1,
    };
    known.rows[option] = rows;
    return rows;
  }

  #familiesOf({ lemma, partOfSpeech, parts }: Pick<SwedishWord, 'lemma' | 'partOfSpeech' | 'parts'>) {
    return familyRoots(lemma, partOfSpeech, parts).map((root) => this.#tally.tables.families.row(root));
  }

  /** Notes which families the word's lemma belongs to, once until the tally is cleared. */
  #note(rows: WordRows, generation: number): void {
    for (const family of rows.families) this.#tally.membership.add(family, rows.lemma);
    rows.noted = generation;
  }

  #setsOffPhrase(known: KnownForm, option: number): boolean {
    const { concepts, swedish } = this.#knowledge;
    const sets =
      concepts.setsOffPhrase(known.form) || concepts.setsOffPhrase(swedish.wordOf(known.entry, option).lemma);
    known.setsOffPhrase[option] = sets;
    return sets;
  }

  #know(form: string): KnownForm {
    return this.#young.get(form) ?? this.#recall(form);
  }

  #recall(slice: string): KnownForm {
    // A slice of a document keeps the whole document alive; joining and cutting makes a string of its own.
    const form = ` ${slice}`.slice(1);
    const known = this.#old.get(form) ?? this.#settle(form);
    if (this.#young.size >= KNOWN_FORMS) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(form, known);
    return known;
  }

  #settle(form: string): KnownForm {
    const normal = normalizeForm(form);
    const small = normal.toLowerCase();
    const entry = this.#knowledge.swedish.knowForm(normal);
    const stopword = this.#knowledge.stopwords.has(small) ? this.#tally.tables.stopwords.row(small) : -1;
    return { form, entry, stopword, setsOffPhrase: [], rows: [] };
  }
}

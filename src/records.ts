/**
 * The record grammar: every type that flows between the stages and into the reports.
 *
 * All fields are readonly and plain JSON, so that every record can be written, read back and compared.
 * Offsets are half-open UTF-16 code units, as `String.slice` takes them.
 * A *citation* is an award citation (Swedish: motivering), not a bibliographic reference.
 */

/** The languages the program speaks to people. */
export type Language = 'sv' | 'en';

/** A text for people, in each language; the two ends choose one. */
export type Wording = Readonly<Record<Language, string>>;

/** What a source is for: `citations` are counted, `compare` texts are only held against them. */
type Role = 'citations' | 'compare';

/** One row per source file read. Key: `id` (the path below the corpus folder, `/` between the parts). */
export interface Document {
  readonly id: string;
  readonly role: Role;
  /** Name of the source format that reads it, as listed in `src/sources/`. */
  readonly format: string;
  /** Decoded text: NFC, line ends LF, no byte order mark. All offsets into the document refer to it. */
  readonly text: string;
  /**
   * Line of the file (1-based) for each line of `text`, when the text was taken out of markup; absent when they agree.
   */
  readonly sourceLines?: readonly number[];
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** ISO date. */
  readonly retrieved?: string;
  readonly rights?: string;
  /** What a reader must know of the source: that a text in it is an excerpt, say. */
  readonly note?: string;
  /** Metadata that holds for every citation in the document, stated by hand in front matter or `sources.yaml`. */
  readonly stated?: Stated;
}

/** What a person states about a citation by hand; it goes before anything understood from the text. */
export interface Stated {
  readonly year?: number;
  readonly award?: string;
  readonly recipient?: string;
  /** See `Citation.distinction`. */
  readonly distinction?: string;
}

/**
 * One row per counted award citation. Key: `id`, made of year, recipient, award and distinction alone, or of year and
 * the id that a record states, so that it never depends on the rest of the corpus. The same (`award`, `distinction`,
 * `year`, `recipient`), case and spaces aside, is the same citation unless the records state different ids.
 */
export interface Citation {
  readonly id: string;
  readonly year: number;
  readonly award?: string;
  /** The bare name of a municipality (`Helsingborg`, never `Helsingborgs stad`), anyone else as written. */
  readonly recipient?: string;
  /** Other than the award itself: `Hedersomnämnande`, `Finalist`, `Andra pris`; absent for its winner. */
  readonly distinction?: string;
  /**
   * The text without its outer quotation marks: `document.text.slice(start, end)`, inner quotation marks as they are.
   */
  readonly text: string;
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

/** One row per further printing of a citation that is already counted. Key: `citationId`, `documentId`, `start`. */
export interface Variant {
  readonly citationId: string;
  readonly documentId: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * See `differingWords`: the counted text's words and the variant's where they differ; empty when only the layout
   * does.
   */
  readonly differences: readonly { readonly counted: string; readonly variant: string }[];
}

/**
 * One row per text to hold against the citations. Key: `id`. Its text is the document's without any quoted citation.
 */
export interface ComparedText {
  readonly id: string;
  readonly documentId: string;
  readonly title: string;
  /** The stretches of the document that belong to the text, in order; what is between them is a quoted citation. */
  readonly stretches: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** A thing worth telling that did not stop the run. Never printed where it arises, never dropped. */
export interface Notice {
  /** Stable, kebab-case: `citation-without-year`. */
  readonly code: string;
  readonly message: Wording;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in characters. */
  readonly column?: number;
}

export type TokenKind = 'word' | 'number' | 'mark';

/** One row per word, number or mark. Key: `citationId`, `index`. */
export interface Token {
  readonly citationId: string;
  /** 0-based, given once, never renumbered. */
  readonly index: number;
  /** As in the text, soft hyphens and all: `citation.text.slice(start, end)`. */
  readonly text: string;
  /** Offsets into the citation's text. */
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** 0-based number of the sentence within the citation. */
  readonly sentence: number;
}

/** Universal part-of-speech tags. */
export type PartOfSpeech =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'PRON'
  | 'DET'
  | 'ADP'
  | 'CCONJ'
  | 'SCONJ'
  | 'PART'
  | 'NUM'
  | 'INTJ'
  | 'PUNCT'
  | 'SYM'
  | 'X';

/**
 * What a lemma rests on: the closed or irregular lists, the dictionary's own entry, a paradigm attested by the word's
 * other forms, a compound of known parts, an ellipsis completed from its neighbor, a name, a form of figures or
 * letters, or nothing.
 */
type Evidence = 'list' | 'lexicon' | 'paradigm' | 'compound' | 'ellipsis' | 'name' | 'shape' | 'unknown';

/** A part of a compound lemma, left to right. `text + link` of all parts, joined, spells the lemma. */
export interface CompoundPart {
  /** As it is spelled in the lemma: `effektivisering`, `arbet`, `styr`. */
  readonly text: string;
  /** The linking element after it: `s`, `e`, `o` …, empty when there is none and in the last part. */
  readonly link: string;
  /** The part's own lemma: `effektivisering`, `arbete`, `styra`. */
  readonly lemma: string;
}

/** One row per word or number token. Key: `citationId`, `index`. */
export interface LemmatizedToken extends Token {
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
  /** Empty for a word that is no compound. */
  readonly parts: readonly CompoundPart[];
  readonly evidence: Evidence;
  /** Bare lemmas, the chosen one first. */
  readonly candidates: readonly string[];
}

export type MatchKind = 'lemma' | 'head' | 'modifier' | 'phrase' | 'demonym';

/** One row per concept and the token or span of tokens that mentions it. Key: `conceptId`, `citationId`, `index`. */
export interface ConceptMention {
  readonly conceptId: string;
  readonly citationId: string;
  /** Index of the first token. */
  readonly index: number;
  /** Index of the last token; the same as `index` for a word. */
  readonly lastIndex: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** The characters that matched. */
  readonly form: string;
  /** The lemma of the word, or the lemmas of the phrase joined by spaces: what succession and families count. */
  readonly member: string;
  readonly via: MatchKind;
  /** The rule as written in `concepts.yaml`: `head: styrning`. */
  readonly rule: string;
}

/** One row per sentence of a citation at hand. Key: `citationId`, `sentence`. */
export interface Sentence {
  readonly citationId: string;
  /** 0-based number of the sentence within the citation. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** A sentence that stands behind a number. */
export interface Quotation {
  readonly citationId: string;
  readonly year: number;
  readonly recipient?: string;
  /** Offsets of the sentence into the citation's text. */
  readonly start: number;
  readonly end: number;
  /** The sentence before the match, the match itself, and the rest. `pre + keyword + post` is the sentence. */
  readonly pre: string;
  readonly keyword: string;
  readonly post: string;
}

/** One row per mention, with its sentence: a line of the concordance. */
export interface ConcordanceLine
  extends ConceptMention,
    Pick<Quotation, 'year' | 'recipient' | 'pre' | 'keyword' | 'post'> {}

/** One row per year that has a citation. Key: `year`. The denominators of every rate and share. */
export interface YearSummary {
  readonly year: number;
  readonly citations: number;
  /** All words, before any stopword is removed; numbers written in figures are not words. */
  readonly words: number;
  readonly contentWords: number;
  readonly sentences: number;
}

/** One row per concept × year, zeros included. */
export interface ConceptFrequency {
  readonly conceptId: string;
  readonly year: number;
  /** Citations of the year that mention it. */
  readonly documents: number;
  readonly mentions: number;
  readonly words: number;
  readonly perThousand: number;
}

/**
 * What the measures see of a concept, lemma or family: one element per year of the corpus, oldest first, zeros
 * included. All arrays have the same length.
 */
export interface Series {
  readonly years: readonly number[];
  /** Citations a year. */
  readonly citations: readonly number[];
  /** Words a year. */
  readonly words: readonly number[];
  /** Citations a year that mention it. */
  readonly documents: readonly number[];
  readonly mentions: readonly number[];
}

/** One row per concept, lemma, family or member: its counts, aligned with the years of the corpus, zeros included. */
export interface SubjectCount {
  readonly id: string;
  readonly documents: readonly number[];
  readonly mentions: readonly number[];
  /**
   * The same subject counted otherwise, by the name of the way: `variants` (the other printings in place of the counted
   * texts), `lemma` (only words whose own lemma is listed) … The verdict is held against each.
   */
  readonly otherCounts?: Readonly<
    Record<string, { readonly documents: readonly number[]; readonly mentions: readonly number[] }>
  >;
  /** Whether a concept was chosen after reading the texts; lemmas and families always are. Left out for no. */
  readonly exploratory?: boolean;
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A rank test of a series against time. */
export interface RankTrend {
  /** Mann-Kendall S: concordant minus discordant pairs. */
  readonly s: number;
  /** Kendall's tau-b, −1 to 1; null when the series does not vary. */
  readonly tau: number | null;
  /** Two-sided, with ties. */
  readonly p: number;
  /** `exact` wherever the exact distribution can be had, `normal` for very many editions. */
  readonly method: 'exact' | 'normal';
}

/** The published vocabulary of verdicts; `docs/verdicts.md` states each rule. */
export type Verdict =
  | 'rises'
  | 'falls'
  | 'came'
  | 'went'
  | 'came-and-went'
  | 'throughout'
  | 'isolated'
  | 'absent'
  | 'follows-length'
  | 'undecided';

/**
 * A way of counting under which the direction of a verdict is looked at again; the others are named in `otherCounts`.
 */
export type Way = 'presence' | 'rate' | 'length-aware' | 'halves' | 'drop-one';

export type SubjectKind = 'concept' | 'lemma' | 'family';

/** One row per concept, lemma or family: the descriptive facts lead, the tests stand behind them. Key: `kind`, `id`. */
export interface Trend {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly series: Series;
  /** In how many citations of how many. */
  readonly documents: number;
  readonly ofCitations: number;
  readonly mentions: number;
  /** Null when it is never mentioned. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Years of the corpus without a mention between the first and the last. */
  readonly gapYears: readonly number[];
  /** Most consecutive editions with a mention. */
  readonly longestRun: number;
  /** Per 1,000 words of the whole corpus, with the exact Poisson interval (95 %). */
  readonly perThousand: number;
  readonly perThousandInterval: Interval;
  /** Share of the year's citations that mention it, against time (0 and 1 when every year has one citation). */
  readonly presence: RankTrend;
  /** Mentions per 1,000 words against time. */
  readonly rate: RankTrend;
  /** Mentions a year, whatever the words, against time. */
  readonly frequency: RankTrend;
  /** Theil-Sen slope of the rate: per 1,000 words, per calendar year; all null with a single year. */
  readonly slope: {
    readonly perYear: number | null;
    readonly interval: Interval | null;
    readonly confidence: number | null;
  };
  /**
   * Do the mentions fall on years as words do? `tendency` is −1 to 1: how far later (+) or earlier (−) than the words
   * the mentions lie, as a share of the span of the editions. `p` is two-sided.
   */
  readonly lengthAware: { readonly tendency: number; readonly p: number; readonly method: 'exact' | 'normal' };
  /** The smallest two-sided p that presence in so many of so many could reach. */
  readonly attainableP: number;
  /**
   * Benjamini-Hochberg over the presence tests of the testable family; null for a row that could never be significant.
   */
  readonly q: number | null;
  /**
   * Share of shuffles of the years in which some row of the family has presence as ordered as this one's (Westfall and
   * Young's min-P); null for a row that could never be significant, and where the family is too large to shuffle.
   */
  readonly familywiseP: number | null;
  /** How many rows the adjustments were made over. */
  readonly familySize: number;
  /** Whether the row was found or chosen in the texts it is tested on: a rise or a fall then needs q ≤ 0.05 too. */
  readonly exploratory: boolean;
  /** Leaving out each edition in turn: in how many of how many the sign of tau stays. */
  readonly dropOne: { readonly same: number; readonly of: number };
  /** Gries' deviation of proportions over the years, 0 even to 1 concentrated, and its norm; null without mentions. */
  readonly dp: number | null;
  readonly dpNorm: number | null;
  readonly verdict: Verdict;
  /**
   * In how many of the ways to count (`Way`, and the names of `otherCounts`) the verdict's direction holds; a verdict
   * without a direction is only held against `otherCounts`, so that `of` may be 0.
   */
  readonly sensitivity: {
    readonly holds: number;
    readonly of: number;
    readonly ways: Readonly<Record<string, boolean>>;
  };
}

/** One row per family of words that recurs without a lexicon. Key: `id`. */
export interface RecurringFamily {
  /** The root the members share: `styr`, `effektiv`. */
  readonly id: string;
  readonly documents: number;
  readonly ofCitations: number;
  readonly mentions: number;
  readonly years: readonly number[];
  /** Most frequent first, then alphabetical. */
  readonly members: readonly { readonly lemma: string; readonly mentions: number; readonly years: readonly number[] }[];
  /** Concepts whose mentions are among the family's. */
  readonly concepts: readonly string[];
  readonly trend: Trend;
  readonly quotations: readonly Quotation[];
}

/** One row per phrase that recurs in two or more different years. Key: `id`, its lemmas joined by spaces. */
export interface RecurringPhrase {
  readonly id: string;
  /** The commonest wording of the phrase's own words, with `…` where other words stand between them in some place. */
  readonly form: string;
  readonly length: number;
  readonly documents: number;
  readonly mentions: number;
  readonly years: readonly number[];
  readonly logDice: number;
  readonly g2: number;
  /** `formula` is the frame of the genre ("har erhållit utmärkelsen"), `content` says something of the recipient. */
  readonly type: 'formula' | 'content';
  readonly quotations: readonly Quotation[];
}

/** One row per concept or lemma: the later period (target) held against the earlier (reference). Key: `kind`, `id`. */
export interface KeynessRow {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly early: number;
  readonly late: number;
  readonly earlyPerThousand: number;
  readonly latePerThousand: number;
  readonly earlyDocuments: number;
  readonly lateDocuments: number;
  /** Share of the period's citations that mention it: Wilson interval (95 %). */
  readonly earlyShareInterval: Interval;
  readonly lateShareInterval: Interval;
  /** log2 of the rates' quotient; a zero count is taken as 0.5. */
  readonly logRatio: number;
  readonly fisherP: number;
  /** Four-cell log-likelihood, below 0 when the later rate is the lower. */
  readonly g2: number;
}

export interface Keyness {
  /** The first year of the later period. */
  readonly splitYear: number;
  readonly earlyYears: readonly number[];
  readonly lateYears: readonly number[];
  readonly earlyWords: number;
  readonly lateWords: number;
  readonly earlyCitations: number;
  readonly lateCitations: number;
  readonly rows: readonly KeynessRow[];
}

/** A word or concept of a succession: the years in which it stands, and how often in all. */
export interface SucceedingSubject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly years: readonly number[];
  readonly mentions: number;
}

/** One row per pair where one related word or concept gives way to another. */
export interface Succession {
  readonly from: SucceedingSubject;
  readonly to: SucceedingSubject;
  /** What makes them related: `within: styrsystem`, `related: medborgare`, `part: tjänste`. */
  readonly relation: string;
  /** Years in which both stand. */
  readonly sharedYears: readonly number[];
  readonly quotations: readonly Quotation[];
}

/** One row per compared text and concept. */
export interface ComparisonRow {
  readonly conceptId: string;
  /** In how many of the jury's citations. */
  readonly juryDocuments: number;
  readonly juryMentions: number;
  readonly textMentions: number;
  readonly textPerThousand: number;
  readonly relation: 'shared' | 'only-jury' | 'only-text';
  readonly quotations: readonly Quotation[];
}

/**
 * One row per word of a text that certain citations lack, in any inflection: a content word by its lemma, a compound
 * whole. Names, also of inhabitants and in quotation marks, numerals and words that say nothing by themselves (*år*)
 * are none.
 */
export interface UnsaidWord {
  readonly lemma: string;
  readonly mentions: number;
  /**
   * What the citations have of its families, at most three lemmas, the most used first; empty when they have nothing.
   */
  readonly relatives: readonly string[];
  /** Where it has no relatives: compounds of theirs that have a part in common with it, chosen likewise. */
  readonly sharing: readonly string[];
  /** Where it stands first. */
  readonly quotation: Quotation;
}

/** One per compared text. */
export interface Comparison {
  readonly id: string;
  readonly title: string;
  readonly words: number;
  /** Whether the text may be Swedish; of any other nothing is said of what it lacks and of its own words. */
  readonly isSwedish: boolean;
  readonly rows: readonly ComparisonRow[];
  /** Words that no citation has: most mentions first, then those without relatives, then in the order of the text. */
  readonly ownWords: readonly UnsaidWord[];
}

/** One row per edition and word that no citation of an earlier year has. Key: year, `lemma`. */
export interface NewWord extends UnsaidWord {
  /** In how many of the edition's citations. */
  readonly documents: number;
}

/** One per edition but the first: how much of it is new. Depends on it and on those before it alone. Key: `year`. */
export interface Novelty {
  readonly year: number;
  /** How many different content words it has, counted as the new ones are. */
  readonly lemmas: number;
  /** Those of most citations first, then of most mentions, then without relatives, then in the order of the texts. */
  readonly words: readonly NewWord[];
}

/** One row per citation. Key: `citationId`. Depends on that citation alone. */
export interface TextMeasures {
  readonly citationId: string;
  readonly year: number;
  readonly recipient?: string;
  readonly words: number;
  readonly sentences: number;
  readonly lix: number | null;
  /** Moving-average type-token ratio over windows of 30 words; null for a shorter text. */
  readonly mattr: number | null;
  readonly stopwordShare: number;
}

/** One row per stopword and year: what was taken away, so that it can be seen. */
export interface StopwordCount {
  readonly word: string;
  readonly year: number;
  readonly mentions: number;
}

/** Everything the reports are made of: one corpus, analyzed. */
export interface Analysis {
  readonly citations: readonly Citation[];
  readonly variants: readonly Variant[];
  readonly documents: readonly Omit<Document, 'text' | 'sourceLines'>[];
  readonly years: readonly YearSummary[];
  readonly concepts: readonly ConceptSummary[];
  readonly conceptFrequencies: readonly ConceptFrequency[];
  readonly conceptTrends: readonly Trend[];
  readonly termTrends: readonly Trend[];
  readonly families: readonly RecurringFamily[];
  readonly phrases: readonly RecurringPhrase[];
  readonly keyness: Keyness | null;
  readonly successions: readonly Succession[];
  readonly comparisons: readonly Comparison[];
  /** Oldest first; none of a sampled corpus, nor where words are counted as they are written. */
  readonly novelties: readonly Novelty[];
  readonly textMeasures: readonly TextMeasures[];
  readonly stopwords: readonly StopwordCount[];
  readonly sentences: readonly Sentence[];
  readonly concordance: readonly ConcordanceLine[];
  readonly notices: readonly Notice[];
  readonly settings: AnalysisSettings;
}

/** A concept as reports name it. */
export interface ConceptSummary {
  readonly id: string;
  readonly label: Wording;
  readonly definition: Wording;
  readonly related: readonly string[];
  /** Whether it was chosen after reading the texts it is counted in. */
  readonly exploratory: boolean;
}

/** The choices that shaped the numbers: recorded in the reports. */
export interface AnalysisSettings {
  /** First year of the later period of the keyness, null to halve the years. */
  readonly splitYear: number | null;
  /** Seed of every Monte-Carlo test. */
  readonly seed: number;
  readonly permutations: number;
  readonly mattrWindow: number;
  /** Words are counted as they are written, in small letters: a lemma is a word form. Left out unless they are. */
  readonly lemmas?: 'off';
  /**
   * Only of a corpus so large that sentences are shown from a sample: how many words, families and successions are told
   * at the most.
   */
  readonly sampled?: {
    readonly terms: number;
    readonly families: number;
    readonly successions: number;
    readonly phrases: boolean;
  };
}

/** Where a change between two runs comes from. */
export type ChangeCause = 'texts' | 'concepts' | 'stopwords' | 'settings' | 'program';

/** What a run had of one thing that was read or used, and what the next had. */
export interface ChangedInput {
  readonly cause: ChangeCause;
  /** A file below the corpus, a lexicon, a package, a setting, or `motivering` for the program itself. */
  readonly name: string;
  /** The hash of a file, the version of a program, the value of a setting; null when there was none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What of a citation or a concept a change is about. */
export type ChangeMeasure =
  | 'text'
  | 'words'
  | 'sentences'
  | 'lix'
  | 'mattr'
  | 'stopword-share'
  | 'mentions'
  | 'citations'
  | 'rank'
  | 'verdict';

/**
 * One row per thing that moved since the last run. Key: `subject`, `id`, `measure`, `conceptId`.
 * A citation's numbers depend on its text, the lexicons and the program alone, so a number that moved in an unedited
 * citation comes from the last two.
 */
export interface Change {
  readonly subject: 'citation' | 'concept';
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'renamed' | 'edited' | 'moved';
  readonly measure: ChangeMeasure;
  /** For the mentions of a concept in one citation. */
  readonly conceptId?: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
  readonly causes: readonly ChangeCause[];
  /** See `differingWords`: of an edited text; empty when only marks or layout differ. */
  readonly differences: readonly { readonly before: string; readonly after: string }[];
}

/** What moved between the last complete run and this one. */
export interface RunChanges {
  /** `unreadable`: there was an earlier run, but not one that can be held against this. */
  readonly state: 'first' | 'unreadable' | 'compared';
  readonly inputs: readonly ChangedInput[];
  /** What the concepts of either run are called, by id. */
  readonly labels: Readonly<Record<string, string>>;
  readonly changes: readonly Change[];
  /** Citations that both runs have with the same text, and what each counted of it. */
  readonly unedited: readonly {
    readonly citationId: string;
    readonly words: number;
    readonly mentions: number;
    readonly lix: number | null;
    readonly mattr: number | null;
    readonly same: boolean;
  }[];
}

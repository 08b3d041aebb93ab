import type { Dictionary } from '../dictionary/dictionary.ts';
import { newReading, type Reading } from '../forms/reading.ts';
import { type FlagEvidence, flagEvidence } from './flag-evidence.ts';
import {
  type Candidate,
  type Candidates,
  candidatesAfter,
  ENDING_ROOT,
  type EndingNode,
  endingNumber,
  type IndexedParadigm,
  VOWELS,
} from './paradigm-index.ts';
import { PARADIGMS } from './paradigms.ts';
import { StemForms } from './stem-forms.ts';

/** Cost of a paradigm none of whose missing forms exist; in proportion for a part. */
const MISSING_FORMS_COST = 120;
/** Taken off when the dictionary's flags on the lemma build these very forms. */
const FLAGS_AGREE = 40;
/** Added when a form speaks against the paradigm. */
const REFUTED_COST = 150;
/** Added when the lemma is no entry of its own but only a form of another word. */
const NO_ENTRY_COST = 45;
/** Added to an adjective whose lemma has none of the flags that inflect adjectives: skydd, skytt, skydda. */
const NO_ADJECTIVE_COST = 90;
/** Added to a noun whose lemma has none of the flags that inflect nouns. */
const NO_NOUN_COST = 60;
/** Suffixes that make a word an adjective whatever its flags. */
const DERIVED_ADJECTIVE = /(isk|ig|sam|bar|lös|full|rik)$/;
/** Added to a bare stem that the dictionary lists only to build a word in -e: pojk for pojke. */
const BARE_STEM_COST = 60;

/** The least share of attesting forms for a lemma whose flags agree. */
const LEAST_SHARE_WITH_FLAGS = 0.74;

/** A shorter lemma must have the dictionary's flags. */
const SHORTEST_DOUBTFUL_LEMMA = 3;

/** Added to a noun by one paradigm when the dictionary's flags say another. */
const OTHERWISE_COST = 60;

/** With an agent in -are beside it, a form that speaks against a paradigm is none of the word's. */
const AGENT = endingNumber('are');
/** kasta, kastade: no noun as lycka. */
const PAST = endingNumber('ade');
/** The paradigm of words that the dictionary lists without their -e. */
const WORD_IN_E = PARADIGMS.find(({ example }) => example === 'pojke')!;

const NONE: readonly Reading[] = [];
const NO_CANDIDATES: readonly Candidate[] = [];
const forms = new StemForms();

/**
 * The readings of a lower-case form by the regular paradigms: a paradigm holds for a stem when enough of its other
 * forms are Swedish words. Empty when none does.
 */
export function readByParadigm(form: string, dictionary: Dictionary): readonly Reading[] {
  let readings: Reading[] | undefined;
  const firstVowel = findVowel(form);
  let node: EndingNode | undefined = ENDING_ROOT;
  for (let stemEnd = form.length; stemEnd > 0 && node !== undefined; stemEnd--) {
    const lastLetter = form.charCodeAt(stemEnd - 1);
    const candidates = candidatesAfter(node, lastLetter);
    node = node.longer[lastLetter];
    if (candidates.all.length === 0) continue;
    forms.begin(dictionary, form, stemEnd);
    let evidence: FlagEvidence | undefined;
    let evidenceEnding = -1;
    for (const { indexed, cells } of withLemma(candidates)) {
      const { paradigm } = indexed;
      if (!forms.has(indexed.lemmaEnding) || (firstVowel >= stemEnd && !indexed.lemmaEndingHasVowel)) continue;
      const lemmaLength = stemEnd + paradigm.lemmaEnding.length;
      if (lemmaLength < 2) continue;
      if (!indexed.settledByLastLetter && !paradigm.stem.test(form.slice(0, stemEnd))) continue;
      const missing = countMissing(indexed);
      if (missing < 0) continue;
      if (evidence === undefined || evidenceEnding !== indexed.lemmaEnding) {
        evidence = flagEvidence(dictionary.stemFlags(form, stemEnd, paradigm.lemmaEnding));
        evidenceEnding = indexed.lemmaEnding;
      }
      const agrees = flagsAgree(indexed, evidence, form, stemEnd, dictionary);
      if (!agrees && (lemmaLength < SHORTEST_DOUBTFUL_LEMMA || !areEnough(indexed, missing))) continue;
      const stem = form.slice(0, stemEnd);
      const cost = costOfParadigm(indexed, stem, missing, agrees, evidence, dictionary);
      const evidenceName = agrees ? 'lexicon' : 'paradigm';
      readings ??= [];
      for (const { ending, lemmaEnding, partOfSpeech, tag, cost: cellCost } of cells) {
        const lemma = ending === lemmaEnding ? form : stem + lemmaEnding;
        readings.push(newReading(lemma, partOfSpeech, tag, evidenceName, cost + cellCost - (agrees ? FLAGS_AGREE : 0)));
      }
    }
  }
  return readings ?? NONE;
}

/** Where the first vowel is; the form's length when there is none. */
function findVowel(form: string): number {
  for (let at = 0; at < form.length; at++) if (VOWELS.includes(form.charAt(at))) return at;
  return form.length;
}

/** The candidates whose lemma may be a word, in their order. */
function withLemma({ all, lemmaEndings, byLemmaEnding }: Candidates): readonly Candidate[] {
  let only: readonly Candidate[] = NO_CANDIDATES;
  for (let i = 0; i < lemmaEndings.length; i++) {
    if (!forms.has(lemmaEndings[i]!)) continue;
    if (only !== NO_CANDIDATES) return all;
    only = byLemmaEnding[i]!;
  }
  return only;
}

/**
 * Whether the dictionary's flags build a paradigm's forms: all its flags on the lemma, or, for a word in -e, on its
 * stem.
 */
function flagsAgree(
  { paradigm, number }: IndexedParadigm,
  evidence: FlagEvidence,
  form: string,
  stemEnd: number,
  dictionary: Dictionary,
): boolean {
  if (evidence.onlyInCompounds) return false;
  if (evidence.built[number]) return true;
  if (paradigm.example === 'medverkan') {
    return flagEvidence(dictionary.stemFlags(form, stemEnd - 1, '')).hasVerbalNoun;
  }
  return paradigm === WORD_IN_E && flagEvidence(dictionary.stemFlags(form, stemEnd, '')).listsWordInE;
}

/** How many of the attesting forms are no words; −1 when too few of them are even for a lemma whose flags agree. */
function countMissing({ paradigm, attesting }: IndexedParadigm): number {
  const least = Math.min(paradigm.leastShare, LEAST_SHARE_WITH_FLAGS) * attesting.length;
  let missing = 0;
  for (const ending of attesting) {
    if (!forms.has(ending) && attesting.length - ++missing < least) return -1;
  }
  return missing;
}

/** Whether enough of the attesting forms are words where the flags do not agree. */
function areEnough({ paradigm, attesting }: IndexedParadigm, missing: number): boolean {
  return attesting.length - missing >= paradigm.leastShare * attesting.length;
}

/** What the other forms of the word say. */
function costOfParadigm(
  { paradigm, attesting, refuting }: IndexedParadigm,
  stem: string,
  missing: number,
  agrees: boolean,
  evidence: FlagEvidence,
  dictionary: Dictionary,
): number {
  const { partOfSpeech, example, lemmaEnding } = paradigm;
  let cost = paradigm.cost + FLAGS_AGREE + (MISSING_FORMS_COST * missing) / attesting.length;
  for (const ending of refuting) {
    if (!forms.has(ending)) continue;
    if (!forms.has(AGENT)) cost += REFUTED_COST;
    break;
  }
  const lemma = stem + lemmaEnding;
  const derived = partOfSpeech === 'ADJ' && DERIVED_ADJECTIVE.test(lemma);
  if (!agrees) {
    if (partOfSpeech === 'NOUN' && isInflectedOtherwise(lemma, evidence, dictionary)) cost += OTHERWISE_COST;
    if (!derived && !(evidence.hasFlags ? evidence.isWord : dictionary.hasBase(lemma))) cost += NO_ENTRY_COST;
    if (partOfSpeech === 'NOUN' && !evidence.hasNounFlag) cost += NO_NOUN_COST;
  }
  if (partOfSpeech === 'ADJ' && !derived && !evidence.hasAdjectiveFlag) cost += NO_ADJECTIVE_COST;
  if (example === 'lycka' && forms.has(PAST)) cost += REFUTED_COST;
  if (example === 'film' && stem.endsWith('ik') && dictionary.hasBase(`${stem}er`)) cost += BARE_STEM_COST;
  if (partOfSpeech === 'NOUN' && lemmaEnding === '' && evidence.listsWordInE) cost += BARE_STEM_COST;
  return Math.round(cost);
}

/** Whether the flags settle that a noun goes by another paradigm: besök is neuter, besökarna not its form. */
function isInflectedOtherwise(lemma: string, evidence: FlagEvidence, dictionary: Dictionary): boolean {
  if (!evidence.hasFlags || evidence.onlyInCompounds) return false;
  for (const { lemmaEnding, stem } of evidence.countable) {
    if (lemma.endsWith(lemmaEnding) && stem.test(lemma.slice(0, lemma.length - lemmaEnding.length))) return true;
  }
  if (!lemma.endsWith('e')) return false;
  const stem = lemma.slice(0, -1);
  return WORD_IN_E.stem.test(stem) && flagEvidence(dictionary.flags(stem)).listsWordInE;
}

import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Reading } from '../forms/reading.ts';
import { ADJECTIVE_PARADIGMS } from './adjective-paradigms.ts';
import { flagsAgree, isInflectedOtherwise, listsWordInE } from './flags-agree.ts';
import { NOUN_PARADIGMS } from './noun-paradigms.ts';
import type { Cell, Paradigm } from './paradigm.ts';
import { VERB_PARADIGMS } from './verb-paradigms.ts';

const PARADIGMS = [...NOUN_PARADIGMS, ...VERB_PARADIGMS, ...ADJECTIVE_PARADIGMS];

const VOWEL = /[aeiouyåäöé]/;

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
const NOUN_FLAGS = /[A-IY]/;
/** Suffixes that make a word an adjective whatever its flags. */
const DERIVED_ADJECTIVE = /(isk|ig|sam|bar|lös|full|rik)$/;
const ADJECTIVE_FLAGS = /[kLMNOPQ]/;
/** Added to a bare stem that the dictionary lists only to build a word in -e: pojk for pojke. */
const BARE_STEM_COST = 60;

/** A shorter lemma must have the dictionary's flags. */
const SHORTEST_DOUBTFUL_LEMMA = 3;

/** Added to a noun by one paradigm when the dictionary's flags say another. */
const OTHERWISE_COST = 60;

const CELLS_BY_ENDING = new Map<string, { readonly paradigm: Paradigm; readonly cell: Cell }[]>();
for (const paradigm of PARADIGMS) {
  for (const cell of paradigm.cells) {
    const cells = CELLS_BY_ENDING.get(cell.ending) ?? [];
    cells.push({ paradigm, cell });
    CELLS_BY_ENDING.set(cell.ending, cells);
  }
}
const LONGEST_ENDING = Math.max(...[...CELLS_BY_ENDING.keys()].map((ending) => ending.length));

/**
 * The readings of a lower-case form by the regular paradigms: a paradigm holds for a stem when enough of its other
 * forms are Swedish words. Empty when none does.
 */
export function readByParadigm(form: string, dictionary: Dictionary): readonly Reading[] {
  const readings: Reading[] = [];
  for (let length = 0; length <= LONGEST_ENDING && length < form.length; length++) {
    const stemEnd = form.length - length;
    for (const { paradigm, cell } of CELLS_BY_ENDING.get(form.slice(stemEnd)) ?? []) {
      const stem = form.slice(0, stemEnd);
      if (!paradigm.stem.test(stem) || !VOWEL.test(stem + paradigm.lemmaEnding)) continue;
      if (stemEnd + paradigm.lemmaEnding.length < 2) continue;
      const agrees = flagsAgree(paradigm, stem, dictionary);
      const cost = costOfParadigm(paradigm, stem, agrees, dictionary);
      if (cost === undefined || (!agrees && stemEnd + paradigm.lemmaEnding.length < SHORTEST_DOUBTFUL_LEMMA)) continue;
      readings.push({
        lemma: stem + cell.lemmaEnding,
        partOfSpeech: cell.partOfSpeech,
        tag: cell.tag,
        evidence: agrees ? 'lexicon' : 'paradigm',
        cost: cost + cell.cost - (agrees ? FLAGS_AGREE : 0),
      });
    }
  }
  return readings;
}

/** What the other forms of the word say; undefined when too few of them exist. */
function costOfParadigm(paradigm: Paradigm, stem: string, agrees: boolean, dictionary: Dictionary): number | undefined {
  const { attesting, lemmaEnding } = paradigm;
  const has = (ending: string): boolean => dictionary.hasStem(stem, stem.length, ending);
  if (!has(lemmaEnding)) return undefined;
  const least = (agrees ? Math.min(paradigm.leastShare, 0.74) : paradigm.leastShare) * attesting.length;
  let attested = 0;
  for (let i = 0; i < attesting.length; i++) {
    if (has(attesting[i]!)) attested++;
    else if (attested + attesting.length - 1 - i < least) return undefined;
  }
  let cost = paradigm.cost + FLAGS_AGREE + (MISSING_FORMS_COST * (attesting.length - attested)) / attesting.length;
  if (paradigm.refuting.some(has) && !has('are')) cost += REFUTED_COST;
  const lemma = stem + lemmaEnding;
  const derived = paradigm.partOfSpeech === 'ADJ' && DERIVED_ADJECTIVE.test(lemma);
  if (!agrees && paradigm.partOfSpeech === 'NOUN' && isInflectedOtherwise(lemma, dictionary)) cost += OTHERWISE_COST;
  if (!agrees && !derived && !dictionary.hasBase(lemma)) cost += NO_ENTRY_COST;
  if (paradigm.partOfSpeech === 'ADJ' && !derived && !ADJECTIVE_FLAGS.test(dictionary.flags(lemma))) {
    cost += NO_ADJECTIVE_COST;
  }
  if (paradigm.partOfSpeech === 'NOUN' && !agrees && !NOUN_FLAGS.test(dictionary.flags(lemma))) cost += NO_NOUN_COST;
  if (paradigm.example === 'lycka' && has('ade')) cost += REFUTED_COST;
  if (paradigm.example === 'film' && stem.endsWith('ik') && dictionary.hasBase(`${stem}er`)) cost += BARE_STEM_COST;
  if (paradigm.partOfSpeech === 'NOUN' && lemmaEnding === '' && listsWordInE(dictionary.flags(lemma))) {
    cost += BARE_STEM_COST;
  }
  return Math.round(cost);
}

import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Reading } from '../forms/reading.ts';
import { ADJECTIVE_PARADIGMS } from './adjective-paradigms.ts';
import { NOUN_PARADIGMS } from './noun-paradigms.ts';
import type { Cell, Paradigm } from './paradigm.ts';
import { VERB_PARADIGMS } from './verb-paradigms.ts';

const PARADIGMS = [...NOUN_PARADIGMS, ...VERB_PARADIGMS, ...ADJECTIVE_PARADIGMS];

/** Cost of a paradigm none of whose missing forms exist; in proportion for a part. */
const MISSING_FORMS_COST = 120;
/** Taken off when the dictionary's flags on the lemma build these very forms. */
const FLAGS_AGREE = 40;
/** Added when a form speaks against the paradigm. */
const REFUTED_COST = 150;
/** Added to a bare stem beside a word in -e: tank beside tanke. */
const BARE_STEM_COST = 15;

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
      if (!/[aeiouyåäöé]/.test(stem) && stemEnd < 2 && paradigm.partOfSpeech === 'ADJ') continue;
      if (!paradigm.stem.test(stem)) continue;
      const cost = costOfParadigm(paradigm, stem, dictionary);
      if (cost === undefined) continue;
      const agrees = flagsAgree(dictionary.flags(stem + paradigm.lemmaEnding), paradigm.flags);
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
function costOfParadigm(paradigm: Paradigm, stem: string, dictionary: Dictionary): number | undefined {
  const { attesting, leastShare } = paradigm;
  if (!dictionary.hasStem(stem, stem.length, paradigm.lemmaEnding)) return undefined;
  let attested = 0;
  for (let i = 0; i < attesting.length; i++) {
    if (dictionary.hasStem(stem, stem.length, attesting[i]!)) attested++;
    else if (attested + attesting.length - 1 - i < leastShare * attesting.length) return undefined;
  }
  let cost = paradigm.cost + FLAGS_AGREE + (MISSING_FORMS_COST * (attesting.length - attested)) / attesting.length;
  if (
    paradigm.refuting.some((ending) => dictionary.hasStem(stem, stem.length, ending)) &&
    !dictionary.hasStem(stem, stem.length, 'are')
  ) {
    cost += REFUTED_COST;
  }
  if (paradigm.partOfSpeech === 'NOUN' && paradigm.lemmaEnding === '' && dictionary.hasStem(stem, stem.length, 'e')) {
    cost += BARE_STEM_COST;
  }
  return Math.round(cost);
}

/** Whether all flags that build a paradigm's forms stand on the lemma. */
function flagsAgree(flags: string, wanted: string): boolean {
  if (flags === '') return false;
  for (const flag of wanted) if (!flags.includes(flag)) return false;
  return true;
}

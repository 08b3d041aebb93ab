import type { Tag } from '../context/tags.ts';
import type { PartOfSpeech } from '../swedish-word.ts';
import { addReading, formsIn, type ReadingsByForm } from './readings-by-form.ts';

/** What a past beside the usual one costs: la beside lade, gingo beside gick. */
const LESS_USUAL_COST = 40;

/**
 * The forms of a verb that are told by its row in `data/verbs.tsv`: lemma, present, past, supine, participle in common
 * gender, neuter and plural, imperative. The passive in -s and the present participle are built from them.
 */
export function addVerb(readings: ReadingsByForm, row: readonly string[]): void {
  const [lemmas, present, past, supine, common, neuter, plural, imperative] = row;
  const infinitives = formsIn(lemmas);
  const lemma = infinitives[0];
  if (lemma === undefined) return;
  const add = (form: string, tag: Tag, cost: number, ofLemma = lemma, partOfSpeech: PartOfSpeech = 'VERB'): void =>
    addReading(readings, form, { lemma: ofLemma, partOfSpeech, tag, evidence: 'list', cost });

  for (const form of infinitives) {
    add(form, 'verb.infinitive', 0);
    add(`${form}s`, 'verb.infinitive', 5);
    const participle = form.endsWith('a') ? `${form.slice(0, -1)}ande` : `${form}ende`;
    add(participle, 'adjective.any', 0, participle, 'ADJ');
  }
  for (const form of formsIn(present)) {
    add(form, 'verb.finite', 0);
    for (const passive of passivePresent(lemma, form)) add(passive, 'verb.finite', 5);
  }
  formsIn(past).forEach((form, i) => {
    add(form, 'verb.finite', i === 0 ? 0 : LESS_USUAL_COST);
    add(`${form}s`, 'verb.finite', i === 0 ? 5 : LESS_USUAL_COST);
    // The old subjunctive has the vowel of the old plural: gingo, ginge.
    if (form.endsWith('o')) add(`${form.slice(0, -1)}e`, 'verb.finite', LESS_USUAL_COST);
  });
  for (const form of formsIn(supine)) {
    add(form, 'verb.supine', 0);
    add(`${form}s`, 'verb.supine', 5);
  }
  for (const form of formsIn(imperative)) add(form, 'verb.imperative', 60);
  const participles = formsIn(common);
  participles.forEach((form) => {
    add(form, 'adjective.common', 0, form, 'ADJ');
  });
  formsIn(neuter).forEach((form, i) => {
    const participle = participles[i] ?? participles[0] ?? form;
    add(form, 'adjective.neuter', 20, participle, 'ADJ');
    add(form, 'adverb', 120, participle, 'ADV');
  });
  formsIn(plural).forEach((form, i) => {
    const participle = participles[i] ?? participles[0] ?? form;
    if (form.endsWith('e')) add(form, 'adjective.e', 30, participle, 'ADJ');
    else {
      add(form, 'adjective.a', 10, participle, 'ADJ');
      add(`${form.slice(0, -1)}e`, 'adjective.e', 80, participle, 'ADJ');
    }
    add(`${form}s`, 'adjective.genitive', 60, participle, 'ADJ');
  });
}

/** bedriver: bedrivs, bedrives; tar: tas; gör: görs; säljer: säljs. */
function passivePresent(lemma: string, present: string): readonly string[] {
  if (present.endsWith('er') && lemma.endsWith('a')) {
    const stem = present.slice(0, -2);
    return stem.endsWith('s') ? [`${stem}es`] : [`${stem}s`, `${stem}es`];
  }
  if (present.endsWith('r') && !lemma.endsWith('ra')) return [`${present.slice(0, -1)}s`];
  return [`${present}s`];
}

import { addReading, formsIn, type ReadingsByForm } from './readings-by-form.ts';

/** The forms of a row in `data/deponents.tsv`: lemma (lyckas), present, past, supine. They keep their -s. */
export function addDeponent(readings: ReadingsByForm, row: readonly string[]): void {
  const [lemmas, present, past, supine] = row;
  const lemma = formsIn(lemmas)[0];
  if (lemma === undefined) return;
  const verb = { lemma, partOfSpeech: 'VERB', evidence: 'list', cost: 0 } as const;
  for (const form of formsIn(present)) addReading(readings, form, { ...verb, tag: 'verb.finite' });
  for (const form of formsIn(lemmas)) addReading(readings, form, { ...verb, tag: 'verb.infinitive' });
  for (const form of formsIn(past)) addReading(readings, form, { ...verb, tag: 'verb.finite' });
  for (const form of formsIn(supine)) addReading(readings, form, { ...verb, tag: 'verb.supine' });
}

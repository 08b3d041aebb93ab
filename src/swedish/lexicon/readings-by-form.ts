import { newReading, type Reading } from '../forms/reading.ts';

/** The listed readings of each form. */
export type ReadingsByForm = Map<string, Reading[]>;

/** Adds a reading of a form unless the same lemma and tag is there already; the first one told stays. */
export function addReading(readings: ReadingsByForm, form: string, reading: Reading): void {
  const { lemma, partOfSpeech, tag, evidence, cost } = reading;
  const known = readings.get(form);
  if (known === undefined) readings.set(form, [newReading(lemma, partOfSpeech, tag, evidence, cost)]);
  else if (!known.some((other) => other.lemma === lemma && other.tag === tag)) {
    known.push(newReading(lemma, partOfSpeech, tag, evidence, cost));
  }
}

/** The forms in a cell of a table: `-` for none, `a/b` for two side by side. */
export function formsIn(cell: string | undefined): readonly string[] {
  if (cell === undefined || cell === '-' || cell === '') return [];
  return cell.split('/').filter((form) => form !== '' && form !== '-');
}

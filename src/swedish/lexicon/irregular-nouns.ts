import type { Tag } from '../context/tags.ts';
import { addReading, formsIn, type ReadingsByForm } from './readings-by-form.ts';

/** The forms of a row in `data/nouns.tsv`: lemma, definite singular, plural, definite plural; and their genitives. */
export function addNoun(readings: ReadingsByForm, row: readonly string[]): void {
  const [lemmas, definite, plural, pluralDefinite] = row;
  const lemma = formsIn(lemmas)[0];
  if (lemma === undefined) return;
  const gender: Tag = formsIn(definite)[0]?.endsWith('t') ? 'noun.neuter' : 'noun.common';
  const add = (cell: string | undefined, tag: Tag): void => {
    for (const form of formsIn(cell)) {
      const noun = { lemma, partOfSpeech: 'NOUN', evidence: 'list' } as const;
      addReading(readings, form, { ...noun, tag, cost: 0 });
      if (!form.endsWith('s')) addReading(readings, `${form}s`, { ...noun, tag: 'noun.genitive', cost: 10 });
    }
  };
  add(lemmas, gender);
  add(definite, 'noun.definite');
  add(plural, 'noun.plural');
  add(pluralDefinite, 'noun.plural.definite');
}

/** The forms of a row in `data/plural-only.tsv`: lemma and definite form, both plural (pengar, pengarna). */
export function addPluralNoun(readings: ReadingsByForm, row: readonly string[]): void {
  const [lemma, definite] = row;
  if (lemma === undefined) return;
  const noun = { lemma, partOfSpeech: 'NOUN', evidence: 'list', cost: 0 } as const;
  addReading(readings, lemma, { ...noun, tag: 'noun.plural' });
  addReading(readings, `${lemma}s`, { ...noun, tag: 'noun.genitive', cost: 10 });
  for (const form of formsIn(definite)) {
    addReading(readings, form, { ...noun, tag: 'noun.plural.definite' });
    addReading(readings, `${form}s`, { ...noun, tag: 'noun.genitive', cost: 10 });
  }
}

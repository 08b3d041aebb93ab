import type { Tag } from '../context/tags.ts';
import type { PartOfSpeech } from '../swedish-word.ts';
import { addReading, formsIn, type ReadingsByForm } from './readings-by-form.ts';

/**
 * The forms of a row in `data/adjectives.tsv`: lemma, neuter, plural and definite, comparative, superlative, definite
 * superlative. This is where lägre, lägst, lägsta → låg is decided. The neuter and the degrees are adverbs too.
 */
export function addAdjective(readings: ReadingsByForm, row: readonly string[]): void {
  const [lemmas, neuter, plural, comparative, superlative, superlativeDefinite] = row;
  const lemma = formsIn(lemmas)[0];
  if (lemma === undefined) return;
  const add = (cell: string | undefined, tag: Tag, cost = 0, partOfSpeech: PartOfSpeech = 'ADJ'): void => {
    for (const form of formsIn(cell)) addReading(readings, form, { lemma, partOfSpeech, tag, evidence: 'list', cost });
  };
  add(lemmas, neuter === lemma && plural === lemma ? 'adjective.any' : 'adjective.common');
  add(neuter, 'adjective.neuter');
  add(neuter, 'adverb', 10, 'ADV');
  for (const form of formsIn(plural)) {
    add(form, 'adjective.a');
    add(`${form}s`, 'adjective.genitive', 40);
    if (form.endsWith('a')) add(`${form.slice(0, -1)}e`, 'adjective.e', 20);
  }
  add(comparative, 'adjective.any');
  add(comparative, 'adverb', 20, 'ADV');
  for (const form of formsIn(comparative)) add(`${form}s`, 'adjective.genitive', 20);
  add(superlative, 'adjective.superlative');
  add(superlative, 'adverb', 20, 'ADV');
  add(superlativeDefinite, 'adjective.a');
  for (const form of formsIn(superlativeDefinite)) {
    if (form.endsWith('a')) add(`${form.slice(0, -1)}e`, 'adjective.e', 10);
  }
}

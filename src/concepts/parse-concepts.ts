import { readYaml } from '../read-yaml.ts';
import type { Concept } from './concept.ts';
import { conceptsSchema } from './concepts-schema.ts';

const hint = {
  sv: 'Nycklar överst i filen: exploratory, concepts. I ett begrepp: id, label, definition, note, related, exploratory, lemma, part, head, modifier, phrase, demonym, except.',
  en: 'Keys at the head of the file: exploratory, concepts. Of a concept: id, label, definition, note, related, exploratory, lemma, part, head, modifier, phrase, demonym, except.',
};

/**
 * Reads `concepts.yaml`, in the order of the file. `concepts: []` gives no concepts.
 *
 * @throws CorpusError with file, line and column: not YAML, an unknown or missing key, a wrong type, an id twice, a
 *   related id that does not exist, a concept without a rule, a phrase that cannot be read
 */
export function parseConcepts(text: string, file: string): readonly Concept[] {
  const { concepts, exploratory } = readYaml(text, file, conceptsSchema, hint);
  return concepts.map(({ note, ...concept }) => ({
    ...concept,
    ...(note !== undefined && { note }),
    exploratory: concept.exploratory ?? exploratory,
  }));
}

import type { Phrase } from './phrase-costs.ts';
import type { Tag } from './tags.ts';

/** The phrase that a word leaves behind it, when it does not keep the one before. */
const AFTER: Readonly<Partial<Record<Tag, Phrase>>> = {
  'noun.common': 'noun',
  'noun.neuter': 'noun',
  'noun.plural': 'noun',
  'noun.definite': 'noun.definite',
  'noun.plural.definite': 'noun.definite',
  'noun.genitive': 'possessive',
  name: 'name',
  'name.genitive': 'possessive',
  'adjective.common': 'adjective.common',
  'adjective.neuter': 'adjective.neuter',
  'adjective.a': 'adjective.a',
  'adjective.e': 'adjective.a',
  'adjective.any': 'adjective.any',
  'adjective.superlative': 'adjective.any',
  'adjective.genitive': 'possessive',
  'verb.finite': 'verb',
  'verb.infinitive': 'verb',
  'verb.supine': 'verb',
  'verb.imperative': 'verb',
  'have.finite': 'auxiliary',
  'have.infinitive': 'auxiliary',
  'modal.finite': 'auxiliary',
  'modal.infinitive': 'auxiliary',
  'modal.supine': 'auxiliary',
  'copula.finite': 'copula',
  'copula.infinitive': 'copula',
  'copula.supine': 'copula',
  'determiner.common': 'determiner.common',
  'determiner.neuter': 'determiner.neuter',
  'determiner.definite': 'determiner.definite',
  'determiner.plural': 'determiner.plural',
  possessive: 'possessive',
  'pronoun.subject': 'pronoun.subject',
  'pronoun.object': 'pronoun',
  pronoun: 'pronoun',
  relative: 'relative',
  subjunction: 'subjunction',
  'infinitive.marker': 'infinitive.marker',
  conjunction: 'conjunction',
  preposition: 'preposition',
  numeral: 'numeral',
  comma: 'comma',
  stop: 'start',
  other: 'other',
};

/** Phrases that wait for a noun, and go on waiting behind an adjective that agrees: en _ god _ kommun. */
const WAITING: Readonly<Partial<Record<Phrase, readonly Tag[]>>> = {
  'determiner.common': ['adjective.common', 'adjective.any', 'numeral', 'conjunction'],
  'determiner.neuter': ['adjective.neuter', 'adjective.any', 'numeral', 'conjunction'],
  'determiner.definite': ['adjective.a', 'adjective.e', 'adjective.any', 'numeral', 'conjunction'],
  'determiner.plural': ['adjective.a', 'adjective.e', 'adjective.any', 'numeral', 'conjunction'],
  possessive: [
    'adjective.a',
    'adjective.e',
    'adjective.any',
    'adjective.common',
    'adjective.neuter',
    'numeral',
    'conjunction',
  ],
  'adjective.common': ['adjective.any', 'conjunction'],
  'adjective.neuter': ['adjective.any', 'conjunction'],
  'adjective.a': ['adjective.any', 'conjunction'],
};

/** The phrase after a word. An adverb or a quotation mark leaves all expectations as they were. */
export function nextPhrase(phrase: Phrase, tag: Tag): Phrase {
  if (tag === 'quote') return phrase;
  if (tag === 'adverb') return phrase === 'conjunction' || phrase === 'comma' ? 'comma' : phrase;
  if (WAITING[phrase]?.includes(tag)) return phrase;
  return AFTER[tag] ?? 'other';
}

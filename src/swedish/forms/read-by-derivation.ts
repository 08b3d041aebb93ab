import type { Tag } from '../context/tags.ts';
import type { PartOfSpeech } from '../swedish-word.ts';
import { newReading, type Reading } from './reading.ts';

/**
 * Endings that settle an unlisted word's part of speech and inflection: derivational suffix, part of speech, and its
 * endings with their tags. Longer suffixes stand before the shorter ones they end in.
 */
const NOUN_AR: readonly (readonly [string, Tag])[] = [
  ['', 'noun.common'],
  ['en', 'noun.definite'],
  ['ar', 'noun.plural'],
  ['arna', 'noun.plural.definite'],
];
const NOUN_ER: readonly (readonly [string, Tag])[] = [
  ['', 'noun.common'],
  ['en', 'noun.definite'],
  ['er', 'noun.plural'],
  ['erna', 'noun.plural.definite'],
];
const NOUN_R: readonly (readonly [string, Tag])[] = [
  ['', 'noun.common'],
  ['n', 'noun.definite'],
  ['r', 'noun.plural'],
  ['rna', 'noun.plural.definite'],
];
const ADJECTIVE: readonly (readonly [string, Tag])[] = [
  ['', 'adjective.common'],
  ['t', 'adjective.neuter'],
  ['a', 'adjective.a'],
  ['are', 'adjective.any'],
  ['ast', 'adjective.superlative'],
  ['aste', 'adjective.a'],
];
const SUFFIXES: readonly (readonly [string, PartOfSpeech, readonly (readonly [string, Tag])[]])[] = [
  ['ning', 'NOUN', NOUN_AR],
  ['het', 'NOUN', NOUN_ER],
  ['itet', 'NOUN', NOUN_ER],
  ['ion', 'NOUN', NOUN_ER],
  ['ist', 'NOUN', NOUN_ER],
  ['ism', 'NOUN', NOUN_ER],
  ['skap', 'NOUN', NOUN_ER],
  ['else', 'NOUN', NOUN_R],
  ['aktig', 'ADJ', ADJECTIVE],
  ['ig', 'ADJ', ADJECTIVE],
  ['isk', 'ADJ', ADJECTIVE],
  ['bar', 'ADJ', ADJECTIVE],
  ['sam', 'ADJ', ADJECTIVE],
  ['lös', 'ADJ', ADJECTIVE],
];

/** Endings of an unlisted word and the lemma's in their place: bloggare, bloggerska, implementera. */
const OTHERS: readonly (readonly [string, string, PartOfSpeech, Tag])[] = [
  ['erades', 'era', 'VERB', 'verb.finite'],
  ['eras', 'era', 'VERB', 'verb.finite'],
  ['erats', 'era', 'VERB', 'verb.supine'],
  ['erade', 'era', 'VERB', 'verb.finite'],
  ['erade', 'erad', 'ADJ', 'adjective.e'],
  ['erat', 'era', 'VERB', 'verb.supine'],
  ['erat', 'erad', 'ADJ', 'adjective.neuter'],
  ['erad', 'erad', 'ADJ', 'adjective.common'],
  ['erar', 'era', 'VERB', 'verb.finite'],
  ['era', 'era', 'VERB', 'verb.infinitive'],
  ['aren', 'are', 'NOUN', 'noun.definite'],
  ['arna', 'are', 'NOUN', 'noun.plural.definite'],
  ['are', 'are', 'NOUN', 'noun.common'],
  ['ade', 'a', 'VERB', 'verb.finite'],
  ['ade', 'ad', 'ADJ', 'adjective.e'],
  ['ad', 'ad', 'ADJ', 'adjective.common'],
  ['ande', 'ande', 'ADJ', 'adjective.any'],
  ['ande', 'ande', 'NOUN', 'noun.neuter'],
  ['ende', 'ende', 'ADJ', 'adjective.any'],
  ['andet', 'ande', 'NOUN', 'noun.definite'],
];

const COST = 40;
const SHORTEST_ROOT = 2;

/** The readings of an unlisted lower-case form by its derivational suffix; empty when it has none. */
export function readByDerivation(form: string): readonly Reading[] {
  const plain = readEnding(form);
  if (plain.length > 0 || !form.endsWith('s')) return plain;
  return readEnding(form.slice(0, -1))
    .filter(({ partOfSpeech }) => partOfSpeech === 'NOUN')
    .map(({ lemma, partOfSpeech, evidence, cost }) => newReading(lemma, partOfSpeech, 'noun.genitive', evidence, cost));
}

/** The endings of each suffix with the suffix before them. */
const SUFFIXED = SUFFIXES.map(([suffix, partOfSpeech, endings]) =>
  endings.map(([ending, tag]) => ({ whole: suffix + ending, endingLength: ending.length, partOfSpeech, tag })),
);

function readEnding(form: string): readonly Reading[] {
  const readings: Reading[] = [];
  for (const endings of SUFFIXED) {
    for (const { whole, endingLength, partOfSpeech, tag } of endings) {
      if (form.length < whole.length + SHORTEST_ROOT || !form.endsWith(whole)) continue;
      readings.push(newReading(form.slice(0, form.length - endingLength), partOfSpeech, tag, 'paradigm', COST));
    }
    if (readings.length > 0) return readings;
  }
  for (const [ending, lemmaEnding, partOfSpeech, tag] of OTHERS) {
    if (form.length < ending.length + SHORTEST_ROOT || !form.endsWith(ending)) continue;
    const lemma = form.slice(0, form.length - ending.length) + lemmaEnding;
    readings.push(newReading(lemma, partOfSpeech, tag, 'paradigm', COST));
  }
  return readings;
}

import type { LemmatizedToken } from '../records.ts';
import type { Concept } from './concept.ts';
import { matchPhrase, plainForm } from './match-phrase.ts';
import { type PhrasePlace, parsePhrase } from './phrase.ts';
import { remember } from './remember.ts';
import { compileWordRules, type WordMatch } from './word-rules.ts';

/** A phrase rule that matched a span of tokens. */
export interface PhraseMatch {
  readonly conceptId: string;
  /** `phrase: de som bor|verkar`. */
  readonly rule: string;
  /** Positions in the array given, the last one included. */
  readonly first: number;
  readonly last: number;
}

/** Concepts made ready to be looked for. */
export interface ConceptLexicon {
  /** In the order of the file. */
  readonly concepts: readonly Concept[];
  /** The concepts a word mentions by itself, each at most once. */
  matchWord(word: Pick<LemmatizedToken, 'lemma' | 'parts'>): readonly WordMatch[];
  /** The phrases that stand in a citation's tokens, all words kept; they may overlap, and one may be given twice. */
  matchPhrases(tokens: readonly LemmatizedToken[]): readonly PhraseMatch[];
  /** Whether a form or lemma may set off a phrase; without one that does, `matchPhrases` finds nothing. */
  setsOffPhrase(word: string): boolean;
}

const none: readonly never[] = [];

interface Trigger {
  readonly conceptId: string;
  readonly rule: string;
  readonly places: readonly PhrasePlace[];
  /** How many tokens into the phrase the triggering word stands. */
  readonly offset: number;
}

/**
 * Makes concepts ready to be looked for. Their phrases must be readable by `parsePhrase`, as `parseConcepts` sees to.
 * `isInhabitantName` says of a lemma whether it names a place's inhabitants.
 */
export function compileConcepts(
  concepts: readonly Concept[],
  isInhabitantName: (lemma: string) => boolean,
): ConceptLexicon {
  const triggers = compileTriggers(concepts);
  const triggersOf = remember((word: string): readonly Trigger[] => triggers.get(plainForm(word)) ?? none);
  return {
    concepts,
    matchWord: compileWordRules(concepts, isInhabitantName),
    matchPhrases: (tokens) => (triggers.size === 0 ? none : findPhrases(tokens, triggersOf)),
    setsOffPhrase: (word) => triggersOf(word) !== none,
  };
}

/** Each phrase under its longest word before any gap, so that common words seldom start a comparison. */
function compileTriggers(concepts: readonly Concept[]): ReadonlyMap<string, readonly Trigger[]> {
  const triggers = new Map<string, Trigger[]>();
  for (const concept of concepts) {
    for (const phrase of concept.phrase) {
      const places = parsePhrase(phrase);
      if (places === null) throw new TypeError(`not a phrase: ${phrase}`);
      const { offset, words } = longestFixed(places);
      for (const word of words) {
        const trigger = { conceptId: concept.id, rule: `phrase: ${phrase}`, places, offset };
        triggers.set(word, [...(triggers.get(word) ?? []), trigger]);
      }
    }
  }
  return triggers;
}

function longestFixed(places: readonly PhrasePlace[]): { offset: number; words: readonly string[] } {
  let best: { offset: number; words: readonly string[] } = { offset: 0, words: [] };
  for (const [offset, place] of places.entries()) {
    if (place.kind === 'gap') break;
    if (place.kind === 'words' && shortest(place.words) > shortest(best.words)) best = { offset, words: place.words };
  }
  return best;
}

function shortest(words: readonly string[]): number {
  return words.length === 0 ? 0 : Math.min(...words.map((word) => word.length));
}

function findPhrases(
  tokens: readonly LemmatizedToken[],
  triggersOf: (word: string) => readonly Trigger[],
): readonly PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (let position = 0; position < tokens.length; position += 1) {
    const token = tokens[position]!;
    if (token.kind === 'mark') continue;
    const byLemma = triggersOf(token.lemma);
    const byForm = triggersOf(token.text);
    if (byLemma !== none) addMatches(found, tokens, position, byLemma);
    if (byForm !== none && byForm !== byLemma) addMatches(found, tokens, position, byForm);
  }
  return found;
}

function addMatches(
  found: PhraseMatch[],
  tokens: readonly LemmatizedToken[],
  position: number,
  triggers: readonly Trigger[],
): void {
  for (const { conceptId, rule, places, offset } of triggers) {
    const first = position - offset;
    const last = first < 0 ? -1 : matchPhrase(tokens, first, places);
    if (last !== -1) found.push({ conceptId, rule, first, last });
  }
}

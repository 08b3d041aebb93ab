import type { LemmatizedToken } from '../records.ts';
import type { Concept } from './concept.ts';
import { MARK, matchPhrase, NO_PHRASE_WORD, type NumberedPlace, type PhraseText } from './match-phrase.ts';
import { type PhrasePlace, parsePhrase } from './phrase.ts';
import { plainForm } from './plain-form.ts';

/** A phrase rule that matched a span of tokens. */
export interface PhraseMatch {
  readonly conceptId: string;
  /** `phrase: de som bor|verkar`. */
  readonly rule: string;
  /** Positions in the array given, the last one included. */
  readonly first: number;
  readonly last: number;
}

/** Phrases made ready to be looked for. */
export interface PhraseRules {
  /** The phrases that stand in a citation's tokens, all words kept; they may overlap, and one may be given twice. */
  matchPhrases(tokens: readonly LemmatizedToken[]): readonly PhraseMatch[];
  /** The number of a form or lemma among the words of phrases, `NO_PHRASE_WORD` for one that is in none. */
  phraseWord(word: string): number;
  /** Whether the word with this number sets off a phrase; a text without one that does holds no phrase. */
  setsOffPhrase(phraseWord: number): boolean;
  /** The phrases of a text that the word at a position sets off, by its form or its lemma. */
  phrasesSetOff(text: PhraseText, at: number): readonly PhraseMatch[];
}

const none: readonly never[] = [];

interface Trigger {
  readonly conceptId: string;
  readonly rule: string;
  readonly places: readonly NumberedPlace[];
  /** How many tokens into the phrase the triggering word stands. */
  readonly offset: number;
}

/** Makes the phrase rules of all concepts ready: their words are numbered, so that texts are compared by number. */
export function compilePhrases(concepts: readonly Concept[]): PhraseRules {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const triggers = compileTriggers(concepts, numberOf);
  const triggersOf = (number: number): readonly Trigger[] => (number < 0 ? none : (triggers[number] ?? none));
  const setsOffPhrase = (number: number): boolean => triggersOf(number) !== none;
  const phraseWord = (word: string): number => numbers.get(plainForm(word)) ?? NO_PHRASE_WORD;
  const phrasesSetOff = (text: PhraseText, at: number): readonly PhraseMatch[] => findAt(text, at, triggersOf);
  return {
    phraseWord,
    setsOffPhrase,
    phrasesSetOff,
    matchPhrases: (tokens) => {
      if (triggers.length === 0) return none;
      const text = asPhraseText(tokens, phraseWord);
      return tokens.flatMap((_, at) => phrasesSetOff(text, at));
    },
  };
}

/** Each phrase under its longest word before any gap, so that common words seldom start a comparison. */
function compileTriggers(
  concepts: readonly Concept[],
  numberOf: (word: string) => number,
): readonly (readonly Trigger[] | undefined)[] {
  const triggers: Trigger[][] = [];
  for (const concept of concepts) {
    for (const phrase of concept.phrase) {
      const places = parsePhrase(phrase);
      if (places === null) throw new TypeError(`not a phrase: ${phrase}`);
      const numbered = places.map(
        (place): NumberedPlace =>
          place.kind === 'words' ? { kind: 'words', numbers: place.words.map(numberOf) } : place,
      );
      const { offset, words } = longestFixed(places);
      for (const word of words) {
        const trigger = { conceptId: concept.id, rule: `phrase: ${phrase}`, places: numbered, offset };
        const number = numberOf(word);
        triggers[number] = [...(triggers[number] ?? []), trigger];
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

/** The phrases that the word at a position sets off, by its lemma, then by its form. */
function findAt(
  text: PhraseText,
  at: number,
  triggersOf: (number: number) => readonly Trigger[],
): readonly PhraseMatch[] {
  const form = text.formNumber(at);
  if (form === MARK) return none;
  const byLemma = triggersOf(text.lemmaNumber(at));
  const byForm = triggersOf(form);
  const triggers = byForm === byLemma || byForm === none ? byLemma : [...byLemma, ...byForm];
  let found: PhraseMatch[] | undefined;
  for (const { conceptId, rule, places, offset } of triggers) {
    const first = at - offset;
    const last = first < 0 ? -1 : matchPhrase(text, first, places);
    if (last === -1) continue;
    found ??= [];
    found.push({ conceptId, rule, first, last });
  }
  return found ?? none;
}

function asPhraseText(tokens: readonly LemmatizedToken[], phraseWord: (word: string) => number): PhraseText {
  const ends = new Int32Array(tokens.length);
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const [token, next] = [tokens[at]!, tokens[at + 1]];
    const goesOn = next !== undefined && next.sentence === token.sentence && next.index === token.index + 1;
    ends[at] = goesOn ? ends[at + 1]! : at + 1;
  }
  const forms = tokens.map(({ kind, text }) => (kind === 'mark' ? MARK : phraseWord(text)));
  const lemmas = tokens.map(({ lemma }) => phraseWord(lemma));
  return { formNumber: (at) => forms[at]!, lemmaNumber: (at) => lemmas[at]!, endAfter: (at) => ends[at]! };
}

import type { Lexicon } from '../lexicon/lexicon.ts';
import { normalizeForm } from '../normalize-form.ts';
import { createEntry, type FormEntry, type PlacedReadings, type ShareLemma } from './form-entry.ts';
import { readForm } from './read-form.ts';
import { isListedName, readName } from './read-name.ts';
import { readShape } from './read-shape.ts';
import { newReading, type Reading } from './reading.ts';

/** Longest word that is taken apart; anything longer is no word. */
const LONGEST = 64;

/** Everything a token can be, before its sentence is looked at. Any string has an entry. */
export function readToken(token: string, lexicon: Lexicon, shareLemma: ShareLemma): FormEntry {
  if (token.length > LONGEST) return createEntry('', true, [asRead([unread(token)])], shareLemma);
  const text = normalizeForm(token);
  if (!hasOnlyLetters(text)) {
    const shape = readShape(text);
    if (shape !== undefined) return createEntry(text, false, [asRead([shape])], shareLemma);
  }
  const lower = text.toLowerCase();
  const abbreviation = readAbbreviation(text, lower, lexicon);
  if (abbreviation !== undefined) return createEntry(text, true, [asRead(abbreviation)], shareLemma);
  const joined = readJoined(text, lower, lexicon);
  if (joined !== undefined) return createEntry(text, true, [asRead(joined)], shareLemma);
  const first = text.charAt(0);
  if (first === first.toLowerCase()) return createEntry(text, true, [asRead(readForm(lower, lexicon))], shareLemma);
  return readCapitalized(text, lower, lexicon, shareLemma);
}

/** Whether there is nothing but Swedish letters, as in most tokens: no shape, no joined word. */
function hasOnlyLetters(text: string): boolean {
  return /^[a-zåäöéA-ZÅÄÖÉ]+$/.test(text);
}

/** A listed abbreviation; one without a point or capital (kap, st) only when it is no word. Undefined for others. */
function readAbbreviation(text: string, lower: string, lexicon: Lexicon): readonly Reading[] | undefined {
  const listed = lexicon.abbreviations.get(text) ?? (text.includes('.') ? lexicon.abbreviations.get(lower) : undefined);
  if (listed === undefined || text.includes('.') || text !== lower) return listed;
  const isWord = lexicon.dictionary.hasForm(text) || lexicon.functionWords.has(text) || lexicon.irregular.has(text);
  return isWord ? undefined : listed;
}

function asRead(readings: readonly Reading[]): PlacedReadings {
  return { readings, inner: 0, initial: 0 };
}

function unread(text: string): Reading {
  return newReading(text, 'X', 'other', 'unknown', 0);
}

/** Letters. */
const LONGEST_SHORT_WORD = 5;

/** What a name and a common word cost inside and at the start of a sentence, by what is known of the two. */
const CAPITAL_COSTS = {
  // Sverige
  nameOnly: { name: [0, 0], word: [200, 200] },
  // Björn
  both: { name: [0, 50], word: [70, 0] },
  // Kommunen
  wordOnly: { name: [70, 160], word: [0, 0] },
  // Ron, as ro + n: short forms are likelier names
  shortWord: { name: [30, 150], word: [20, 0] },
  // Kibbutzgrundarna: unlisted, but made like a compound
  compound: { name: [0, 90], word: [60, 0] },
  // STYRMODELL, in a heading: its neighbors have capitals too, and do not make it a name
  wordInCapitals: { name: [160, 160], word: [0, 0] },
  // Stillman
  neither: { name: [0, 0], word: [200, 100] },
} as const;

function readCapitalized(text: string, lower: string, lexicon: Lexicon, shareLemma: ShareLemma): FormEntry {
  const names = readName(text, lexicon);
  const words = readForm(lower, lexicon);
  const bare = text.endsWith('s') ? text.slice(0, -1) : text;
  const nameKnown = isListedName(text, lexicon) || isListedName(bare, lexicon);
  const wordKnown = words.some(({ evidence }) => evidence !== 'unknown' && evidence !== 'compound');
  const isCompound = words.some(({ evidence, lemma }) => evidence === 'compound' && lemma.length > 7);
  const inCapitals = text.length > 1 && text === text.toUpperCase();
  const isLongWord = text.length >= LONGEST_SHORT_WORD && (wordKnown || isCompound);
  const costs = inCapitals
    ? CAPITAL_COSTS[nameKnown || !isLongWord ? 'nameOnly' : 'wordInCapitals']
    : nameKnown
      ? CAPITAL_COSTS[wordKnown ? 'both' : 'nameOnly']
      : CAPITAL_COSTS[
          wordKnown
            ? text.length > LONGEST_SHORT_WORD
              ? 'wordOnly'
              : 'shortWord'
            : isCompound
              ? 'compound'
              : 'neither'
        ];
  const kept = nameKnown && !wordKnown ? [] : words.filter(({ evidence }) => evidence !== 'unknown');
  return createEntry(text, true, [placed(names, costs.name), placed(kept, costs.word)], shareLemma);
}

function placed(readings: readonly Reading[], [inner, initial]: readonly [number, number]): PlacedReadings {
  return { readings, inner, initial };
}

/** Words with a hyphen or a colon inflect behind it: EU-kommissionen, 80-talet, SCB:s. Undefined for others. */
function readJoined(text: string, lower: string, lexicon: Lexicon): readonly Reading[] | undefined {
  if (!/[-:]/.test(text)) return undefined;
  const colon = /^(.+):(s|n|en|et|er|ar|arna|erna|na|t|ns|ens)$/.exec(text);
  if (colon !== null) {
    const bare = colon[1]!;
    const genitive = colon[2]!.endsWith('s');
    const name = /\p{Lu}/u.test(bare);
    const tag = name ? (genitive ? 'name.genitive' : 'name') : genitive ? 'noun.genitive' : 'noun.definite';
    return [newReading(bare, name ? 'PROPN' : 'NOUN', tag, 'shape', 0)];
  }
  const hyphen = text.lastIndexOf('-');
  if (hyphen === 0 && text.length > 1) return readForm(lower.slice(1), lexicon);
  if (hyphen <= 0 || lexicon.dictionary.hasForm(text) || lexicon.functionWords.has(lower)) return undefined;
  const before = text.slice(0, hyphen + 1);
  const head = text.slice(hyphen + 1);
  if (head === '') {
    return [newReading(text.slice(0, -1), 'NOUN', 'noun.common', 'unknown', 0)];
  }
  if (!/\p{L}/u.test(head)) return undefined;
  if (head.charAt(0) !== head.charAt(0).toLowerCase()) {
    return readName(head, lexicon).map(({ lemma, partOfSpeech, tag, evidence, cost }) =>
      newReading(before + lemma, partOfSpeech, tag, evidence, cost),
    );
  }
  const open = readForm(head, lexicon).filter(({ partOfSpeech }) => /NOUN|ADJ|VERB|ADV/.test(partOfSpeech));
  if (open.length === 0) return undefined;
  return open.map(({ lemma, partOfSpeech, tag, cost }) =>
    newReading(before + lemma, partOfSpeech, tag, 'compound', cost),
  );
}

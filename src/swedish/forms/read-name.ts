import type { Lexicon } from '../lexicon/lexicon.ts';
import { newReading, type Reading } from './reading.ts';

/** Endings of names that are seldom a genitive's: Borås, Höganäs, Markus, Paris, Alingsås. */
const NAME_IN_S = /(ås|näs|us|is|ss|fors|hus)$/i;

/** What the less likely of the two readings of an unlisted name in -s costs; what follows decides. */
const LESS_LIKELY_COST = 25;

/** A capital within a name, after three small letters or more: KvalitetsKommun; not McDonald, SJ, Al-Assad. */
const INNER_CAPITAL = /(?<=\p{Ll}{3})\p{Lu}/gu;

/** Whether a name is listed, or an entry with a capital in the dictionary. */
export function isListedName(name: string, lexicon: Lexicon): boolean {
  return lexicon.names.has(name) || lexicon.dictionary.hasBase(name);
}

/**
 * The readings of a capitalized form as a name. The genitive's -s is taken off when the name without it is listed, or
 * when the name does not look like one in -s; a listed name (Höganäs) stays whole. A capital within the name is made
 * small, so that KvalitetsKommun and Kvalitetskommun are one.
 */
export function readName(form: string, lexicon: Lexicon): readonly Reading[] {
  const text = form.replace(INNER_CAPITAL, (capital) => capital.toLowerCase());
  if (text.endsWith("'") && text.length > 2) {
    return [genitive(text.slice(0, -1), 0)];
  }
  if (!text.endsWith('s') || text.length < 3) return [whole(text, 0)];
  const bare = text.slice(0, -1);
  if (lexicon.names.has(text)) return [whole(text, 0)];
  if (isListedName(text, lexicon)) {
    return isListedName(bare, lexicon) ? [whole(text, 0), genitive(bare, 0)] : [whole(text, 0)];
  }
  if (isListedName(bare, lexicon)) return [genitive(bare, 0)];
  return NAME_IN_S.test(text)
    ? [whole(text, 0), genitive(bare, LESS_LIKELY_COST)]
    : [genitive(bare, 0), whole(text, LESS_LIKELY_COST)];
}

function whole(name: string, cost: number): Reading {
  return newReading(name, 'PROPN', 'name', 'name', cost);
}

function genitive(name: string, cost: number): Reading {
  return newReading(name, 'PROPN', 'name.genitive', 'name', cost);
}

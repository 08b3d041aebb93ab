import type { Dictionary } from '../dictionary/dictionary.ts';
import { UNSPLIT_BEGINNINGS } from './affixes-not-split.ts';
import type { FirstPartSpelling } from './first-part-spelling.ts';
import { IRREGULAR_FIRST_PARTS } from './irregular-first-parts.ts';
import { UNPREFIXED_IRREGULAR_VERBS } from './irregular-words.ts';
import { isAdjective, isNoun, isVerb, lemmaOfEntry } from './lexemes.ts';

/** A string read as the first part of a compound, and what the reading costs. */
export interface FirstPartReading extends FirstPartSpelling {
  readonly cost: number;
}

/** What a reading costs: 1 for what the dictionary itself allows, more for what only the grammar does. */
const COSTS = {
  flagged: 1,
  /** `ö`, `te`: listed by hand, but too short to be trusted alone. */
  shortListed: 1.8,
  /** `medborgar` for medborgare. */
  agent: 1.3,
  /** `nät` before verk. */
  bareNoun: 1.8,
  /** A noun that takes -s, without it: *fredag|svin*. */
  bareNounThatLinks: 3,
  adjective: 1.9,
  nounAndS: 2.3,
  /** `penn` for penna, `läs` for läsa. */
  stem: 2.2,
  /** Added for three letters. */
  short: 0.4,
} as const;

const LINKS = ['s', 'es', 'e', 'o', 'a', 'u'] as const;

/** Reads a string as the first part of a compound (`arbets`: arbet + s, of arbete); the cheapest reading, or null. */
export function findFirstPart(dictionary: Dictionary, surface: string): FirstPartReading | null {
  const irregular = IRREGULAR_FIRST_PARTS.get(surface);
  if (irregular !== undefined) return { ...irregular, cost: surface.length < 3 ? COSTS.shortListed : COSTS.flagged };
  if (surface.length < 3 || UNSPLIT_BEGINNINGS.has(surface)) return null;
  const short = surface.length === 3 ? COSTS.short : 0;
  let flagged: FirstPartSpelling | null = null;
  for (const { base, link } of dictionary.firstParts(surface)) {
    if (flagged === null || (flagged.link !== '' && link === '')) flagged = spell(dictionary, surface, base, link);
  }
  return flagged === null ? findUnflagged(dictionary, surface, short) : { ...flagged, cost: COSTS.flagged + short };
}

/** Takes the spelling of a flagged first part apart; an entry that lives only in compounds is led back to its word. */
function spell(dictionary: Dictionary, surface: string, base: string, link: string): FirstPartSpelling {
  if (base !== surface || !dictionary.flags(surface).includes('Z')) {
    const text = surface.slice(0, surface.length - link.length);
    const lemma = [text, `${text}a`, `${text}e`].find((noun) => link !== '' && isNoun(dictionary, noun));
    return { text, link, lemma: lemma ?? lemmaOfEntry(dictionary, base) };
  }
  for (const ending of surface.endsWith('ar') ? ['e', 'a'] : ['a', 'e', 'um']) {
    if (dictionary.hasBase(surface + ending)) return { text: surface, link: '', lemma: surface + ending };
  }
  for (const linking of LINKS) {
    if (!surface.endsWith(linking)) continue;
    const root = surface.slice(0, surface.length - linking.length);
    for (const ending of linking === 'o' ? ['a', 'e', ''] : ['', 'e', 'a', 'um']) {
      if (root.length > 1 && isNoun(dictionary, root + ending))
        return { text: root, link: linking, lemma: root + ending };
    }
  }
  return { text: surface, link: '', lemma: surface };
}

function findUnflagged(dictionary: Dictionary, surface: string, short: number): FirstPartReading | null {
  const bare = { text: surface, link: '' };
  const flags = dictionary.flags(surface);
  if (surface.endsWith('ar') && isNoun(dictionary, `${surface}e`)) {
    return { ...bare, lemma: `${surface}e`, cost: COSTS.agent };
  }
  if (isNoun(dictionary, surface, flags)) {
    const cost = /[vf]/.test(flags) ? COSTS.bareNounThatLinks : COSTS.bareNoun;
    return { ...bare, lemma: lemmaOfEntry(dictionary, surface), cost: cost + short };
  }
  const root = surface.slice(0, -1);
  if (surface.endsWith('s') && !UNSPLIT_BEGINNINGS.has(root) && isNoun(dictionary, root)) {
    return { text: root, link: 's', lemma: root, cost: COSTS.nounAndS + short };
  }
  if (isAdjective(dictionary, surface, flags)) return { ...bare, lemma: surface, cost: COSTS.adjective + short };
  for (const ending of ['a', 'e']) {
    const lemma = surface + ending;
    const lemmaFlags = dictionary.flags(lemma);
    if (isNoun(dictionary, lemma, lemmaFlags) || isVerb(lemma, lemmaFlags) || UNPREFIXED_IRREGULAR_VERBS.has(lemma)) {
      return { ...bare, lemma, cost: COSTS.stem + short };
    }
  }
  return null;
}

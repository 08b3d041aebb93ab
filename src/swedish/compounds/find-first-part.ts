import type { Dictionary } from '../dictionary/dictionary.ts';
import { UNSPLIT_BEGINNINGS } from './affixes-not-split.ts';
import { type FirstPartSpelling, IRREGULAR_FIRST_PARTS } from './irregular-first-parts.ts';
import { isAdjective, isNoun, isVerb } from './lexemes.ts';

/** A string read as the first part of a compound, and what the reading costs. */
export interface FirstPartReading extends FirstPartSpelling {
  readonly cost: number;
}

const LINKS = ['s', 'es', 'e', 'o', 'a', 'u'] as const;

/**
 * Reads a string as the first part of a compound: `arbets` → arbet + s, arbete. The cheapest reading, or null. Flagged
 * in the dictionary costs 1; what only the grammar allows (noun + s, the bare noun, a verb's stem) costs more.
 */
export function findFirstPart(dictionary: Dictionary, surface: string): FirstPartReading | null {
  const irregular = IRREGULAR_FIRST_PARTS.get(surface);
  if (irregular !== undefined) return { ...irregular, cost: surface.length < 3 ? 1.8 : 1 };
  if (surface.length < 3 || UNSPLIT_BEGINNINGS.has(surface)) return null;
  const short = surface.length === 3 ? 0.4 : 0;
  let best: FirstPartReading | null = null;
  for (const part of dictionary.firstParts(surface)) {
    const reading = spell(dictionary, surface, part.base, part.link);
    if (UNSPLIT_BEGINNINGS.has(reading.text + reading.link)) continue;
    if (best === null || (best.link !== '' && reading.link === '')) best = { ...reading, cost: 1 + short };
  }
  return best ?? unflagged(dictionary, surface, short);
}

function spell(dictionary: Dictionary, surface: string, base: string, link: string): FirstPartSpelling {
  if (link !== '') return { text: surface.slice(0, surface.length - link.length), link, lemma: lemmaOf(dictionary, base) };
  if (base !== surface) return { text: surface, link: '', lemma: lemmaOf(dictionary, base) };
  if (!dictionary.flags(surface).includes('Z')) return { text: surface, link: '', lemma: lemmaOf(dictionary, surface) };
  for (const ending of ['e', 'a', 'um']) {
    if (dictionary.hasBase(surface + ending)) return { text: surface, link: '', lemma: surface + ending };
  }
  for (const linking of LINKS) {
    if (!surface.endsWith(linking)) continue;
    const root = surface.slice(0, surface.length - linking.length);
    for (const ending of linking === 'o' ? ['a', 'e', ''] : ['', 'e', 'a', 'um']) {
      if (root.length > 1 && isNoun(dictionary, root + ending)) return { text: root, link: linking, lemma: root + ending };
    }
  }
  return { text: surface, link: '', lemma: surface };
}

/** `pojk` is listed for pojke; `land` for itself. */
function lemmaOf(dictionary: Dictionary, base: string): string {
  const flags = dictionary.flags(base);
  return /D.*Q/.test(flags) && !flags.includes('O') ? `${base}e` : base;
}

function unflagged(dictionary: Dictionary, surface: string, short: number): FirstPartReading | null {
  const bare = { text: surface, link: '' };
  if (surface.endsWith('ar') && isNoun(dictionary, `${surface}e`)) return { ...bare, lemma: `${surface}e`, cost: 1.3 };
  if (isNoun(dictionary, surface)) {
    const cost = /[vf]/.test(dictionary.flags(surface)) ? 3 : 1.8;
    return { ...bare, lemma: lemmaOf(dictionary, surface), cost: cost + short };
  }
  const root = surface.slice(0, -1);
  if (surface.endsWith('s') && root.length > 1 && !UNSPLIT_BEGINNINGS.has(root) && isNoun(dictionary, root)) {
    return { text: root, link: 's', lemma: root, cost: 2.3 + short };
  }
  if (isAdjective(dictionary, surface)) return { ...bare, lemma: surface, cost: 1.9 + short };
  for (const ending of ['a', 'e']) {
    if (isNoun(dictionary, surface + ending)) return { ...bare, lemma: surface + ending, cost: 2.2 + short };
  }
  if (isVerb(dictionary, `${surface}a`)) return { ...bare, lemma: `${surface}a`, cost: 2.2 + short };
  return null;
}

import type { Dictionary } from '../dictionary/dictionary.ts';
import { IRREGULAR_NOUNS } from './irregular-words.ts';
import { OPAQUE_WORDS } from './opaque-words.ts';
import { STRONG_PARTICIPLES } from './strong-participles.ts';

/**
 * What the flags of a dictionary entry say about the word. The dictionary has no parts of speech; its classes are
 * shared by them and told apart by the ending alone: C to I inflect nouns, O to Q adjectives, J to N verbs in -a.
 * Each test takes the word's flags, when the caller has them.
 */

const ONLY_IN_COMPOUNDS = /[Z%]/;
/** Flags of a noun that is listed by its stem, to which Q gives -e: `pojk/DGQXY`. */
const STEM_OF_E_NOUN = /D.*Q/;

/** `verksamhet`, `arbete`, `pojke`, `företagare`, `samverkan`. */
export function isNoun(dictionary: Dictionary, word: string, flags: string = dictionary.flags(word)): boolean {
  if (flags !== '') {
    if (ONLY_IN_COMPOUNDS.test(flags)) return false;
    if (/[CEFGHIY]/.test(flags) || (/[BD]/.test(flags) && !word.endsWith('a'))) return true;
  }
  if (word.endsWith('e')) {
    if (word.endsWith('are') && word.length > 5 && dictionary.hasForm(word))
      return dictionary.hasForm(word.slice(0, -2));
    if (STEM_OF_E_NOUN.test(dictionary.flags(word.slice(0, -1)))) return true;
  }
  if (word.endsWith('an') && isVerb(word.slice(0, -1), dictionary.flags(word.slice(0, -1))))
    return dictionary.hasForm(word);
  return dictionary.hasForm(word) && (OPAQUE_WORDS.has(word) || IRREGULAR_NOUNS.has(word));
}

/** `tydlig`, `fri`, `anpassad`; also a participle that is listed only as a form of its verb: `betonad`. */
export function isAdjective(dictionary: Dictionary, word: string, flags: string = dictionary.flags(word)): boolean {
  if (/[OP]/.test(flags) && !flags.includes('%')) return true;
  return /(?:ad|dd|ande|ende)$/.test(word) && dictionary.hasForm(word);
}

/** `byggd` of bygga, `anländ` of anlända, `köpt` of köpa, `buren`: past participles that are not in -ad or -dd. */
export function isParticiple(dictionary: Dictionary, word: string): boolean {
  if (!'dtn'.includes(word.charAt(word.length - 1))) return false;
  if (STRONG_PARTICIPLES.has(word)) return true;
  if (!/(?:[glmnrv]d|[kpstx]t)$/.test(word) || !dictionary.hasForm(word)) return false;
  const infinitives = [`${word.slice(0, -1)}a`, `${word}a`];
  return infinitives.some((infinitive) => isVerb(infinitive, dictionary.flags(infinitive)));
}

/** `säkra`, `arbeta`: a listed infinitive in -a with the flags of one. */
export function isVerb(word: string, flags: string): boolean {
  return word.endsWith('a') && /[KLMNRT]/.test(flags) && !ONLY_IN_COMPOUNDS.test(flags);
}

/** The lemma an entry stands for: `pojk` is listed for pojke, `land` for itself. */
export function lemmaOfEntry(dictionary: Dictionary, base: string): string {
  const flags = dictionary.flags(base);
  return STEM_OF_E_NOUN.test(flags) && !flags.includes('O') ? `${base}e` : base;
}

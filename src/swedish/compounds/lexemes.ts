import type { Dictionary } from '../dictionary/dictionary.ts';
import { OPAQUE_WORDS } from './opaque-words.ts';

/**
 * What the flags of a dictionary entry say about the word. The dictionary has no parts of speech; its classes are
 * shared by them and told apart by the ending alone: C to I inflect nouns, O to Q adjectives, J to N verbs in -a.
 */

/** `verksamhet`, `arbete`, `pojke` (listed as the stem `pojk`, to which Q gives -e). */
export function isNoun(dictionary: Dictionary, word: string): boolean {
  const flags = dictionary.flags(word);
  if (flags !== '' && !/[Z%]/.test(flags)) {
    if (/[CEFGHIY]/.test(flags)) return /[ABCDEFGHI]/.test(flags);
    if (/[BD]/.test(flags) && !word.endsWith('a')) return true;
  }
  if (word.endsWith('are') && word.length > 5) return dictionary.hasForm(word) && dictionary.hasForm(`${word.slice(0, -2)}`);
  if (word.endsWith('an') && isVerb(dictionary, word.slice(0, -1))) return dictionary.hasForm(word);
  if (OPAQUE_WORDS.has(word)) return dictionary.hasForm(word);
  return word.endsWith('e') && /D.*Q/.test(dictionary.flags(word.slice(0, -1)));
}

/** `tydlig`, `fri`, `anpassad`; also a participle that is listed only as a form of its verb: `betonad`. */
export function isAdjective(dictionary: Dictionary, word: string): boolean {
  const flags = dictionary.flags(word);
  if (/[OP]/.test(flags) && !/[Z%]/.test(flags)) return true;
  return /(ad|dd|ande|ende)$/.test(word) && dictionary.hasForm(word);
}

/** `säkra`, `arbeta`: a listed infinitive in -a. */
export function isVerb(dictionary: Dictionary, word: string): boolean {
  return word.endsWith('a') && /[KLMNRT]/.test(dictionary.flags(word)) && dictionary.hasBase(word);
}

import type { Dictionary } from '../dictionary/dictionary.ts';
import { NOUN_PARADIGMS } from './noun-paradigms.ts';
import type { Paradigm } from './paradigm.ts';

/** Paradigms whose flags say gender and plural. */
const COUNTABLE_NOUNS = NOUN_PARADIGMS.filter(({ flags }) => flags.length > 1);

/** Whether the dictionary's flags settle that a noun goes by another paradigm: besök is neuter, besökarna not its form. */
export function isInflectedOtherwise(lemma: string, dictionary: Dictionary): boolean {
  if (dictionary.flags(lemma) === '') return false;
  return COUNTABLE_NOUNS.some((paradigm) => {
    const { lemmaEnding } = paradigm;
    if (!lemma.endsWith(lemmaEnding)) return false;
    const stem = lemma.slice(0, lemma.length - lemmaEnding.length);
    return paradigm.stem.test(stem) && flagsAgree(paradigm, stem, dictionary);
  });
}

/** Whether the dictionary's flags build a paradigm's forms: all its flags on the lemma, or, for a word in -e, on its stem. */
export function flagsAgree(paradigm: Paradigm, stem: string, dictionary: Dictionary): boolean {
  const flags = dictionary.flags(stem + paradigm.lemmaEnding);
  if (flags.includes('Z')) return false;
  if (flags !== '' && hasAll(flags, paradigm.flags)) return true;
  if (paradigm.example === 'medverkan') return isVerbalNoun(dictionary.flags(stem.slice(0, -1)));
  return paradigm.example === 'pojke' && listsWordInE(dictionary.flags(stem));
}

/** uppfostra/ADEmNPTY: a verb that takes -n (E) without a noun's plural in -or (G) has a noun in -an. */
function isVerbalNoun(flags: string): boolean {
  return /E.*[NP]/.test(flags) && !flags.includes('G');
}

function hasAll(flags: string, wanted: string): boolean {
  for (const flag of wanted) if (!flags.includes(flag)) return false;
  return true;
}

/** pojk/DGQXY: a noun's flags and -e (Q, genitive -es R), without an adjective's O or P. */
export function listsWordInE(flags: string): boolean {
  return /[QR]/.test(flags) && flags.includes('D') && !/[AOP]/.test(flags);
}

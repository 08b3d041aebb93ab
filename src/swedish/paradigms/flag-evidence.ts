import { NOUN_PARADIGMS } from './noun-paradigms.ts';
import type { Paradigm } from './paradigm.ts';
import { PARADIGMS } from './paradigms.ts';

/** What a lemma's flags in the dictionary say about how it is inflected. */
export interface FlagEvidence {
  /** By place in `PARADIGMS`: whether these flags build its forms. */
  readonly built: readonly boolean[];
  /** Those of them that settle a noun's gender and plural. */
  readonly countable: readonly Paradigm[];
  /** Whether the word is an entry with any flags. */
  readonly hasFlags: boolean;
  /** Whether it is a word by itself, when it has flags. */
  readonly isWord: boolean;
  /** Whether the word lives only in compounds. */
  readonly onlyInCompounds: boolean;
  readonly hasNounFlag: boolean;
  readonly hasAdjectiveFlag: boolean;
  /** pojk/DGQXY: a noun's flags and -e (Q, genitive -es R), without an adjective's O or P. */
  readonly listsWordInE: boolean;
  /** uppfostra/ADEmNPTY: a verb that takes -n (E) without a noun's plural in -or (G) has a noun in -an. */
  readonly hasVerbalNoun: boolean;
}

const NOUN_FLAGS = /[A-IY]/;
const ADJECTIVE_FLAGS = /[kLMNOPQ]/;
/** Paradigms whose flags say gender and plural. */
const COUNTABLE_NOUNS = NOUN_PARADIGMS.filter(({ flags }) => flags.length > 1);

/** The dictionary has some two thousand different sets of flags; each is judged once. */
const judged = new Map<string, FlagEvidence>();

/** Judges a lemma's flags; '' are those of a word that is no entry. */
export function flagEvidence(flags: string): FlagEvidence {
  const known = judged.get(flags);
  if (known !== undefined) return known;
  const onlyInCompounds = flags.includes('Z');
  const build = ({ flags: wanted }: Paradigm): boolean =>
    flags !== '' && !onlyInCompounds && [...wanted].every((flag) => flags.includes(flag));
  const evidence: FlagEvidence = {
    built: PARADIGMS.map(build),
    countable: COUNTABLE_NOUNS.filter(build),
    hasFlags: flags !== '',
    isWord: !onlyInCompounds && !flags.includes('%'),
    onlyInCompounds,
    hasNounFlag: NOUN_FLAGS.test(flags),
    hasAdjectiveFlag: ADJECTIVE_FLAGS.test(flags),
    listsWordInE: /[QR]/.test(flags) && flags.includes('D') && !/[AOP]/.test(flags),
    hasVerbalNoun: /E.*[NP]/.test(flags) && !flags.includes('G'),
  };
  judged.set(flags, evidence);
  return evidence;
}

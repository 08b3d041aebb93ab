import type { PartOfSpeech } from '../swedish-word.ts';

/** A derivational ending, and what is left of the word without it. */
export interface DerivationRule {
  readonly partOfSpeech: PartOfSpeech;
  /** The end of the lemma; what the first group matches stays. */
  readonly ending: RegExp;
  /** What comes after the kept letters; empty as a rule. */
  readonly add: string;
  /** Fewest letters that must be left. */
  readonly least: number;
}

const noun = (ending: RegExp, least: number, add = ''): DerivationRule => ({
  partOfSpeech: 'NOUN',
  ending,
  add,
  least,
});
const verb = (ending: RegExp, least: number, add = ''): DerivationRule => ({
  partOfSpeech: 'VERB',
  ending,
  add,
  least,
});
const adjective = (ending: RegExp, least: number, add = ''): DerivationRule => ({
  partOfSpeech: 'ADJ',
  ending,
  add,
  least,
});

/** The adjective endings before which -isera and -itet are taken off: effektiv, digital, stabil, aktuell. */
const ADJECTIVE = '(?:iv|al|ell|il)';

/**
 * The rules, in order; the first that fits is the only one applied. A verb loses its ending, and what is made of it
 * loses its own, so that styra, styrning and styrd meet in `styr`; an adjective is its own root, and what is made of it
 * comes back to it (tydlighet: `tydlig`). Endings that change the sense stay: -else (styrelse), -skap, -dom, -nad.
 */
export const DERIVATION_RULES: readonly DerivationRule[] = [
  // effektivisering: effektiv; organisering, organisation: organis
  noun(new RegExp(`(${ADJECTIVE})iser(?:ing|ande)$`), 5),
  noun(/(is)(?:ering|erande|ation)$/, 5),
  // effektivitet: effektiv; but kvalitet, universitet
  noun(/(iv|bil|tal)itet$/, 4),
  // tydlighet: tydlig
  noun(/(.)het$/, 3),
  // politiker: politik
  noun(/(ik)er$/, 5),
  // brukare: brukar, an agent apart from the verb bruka
  noun(/(ar)e$/, 4),
  // samarbete: samarbet
  noun(/(arbet)e$/, 5),
  // samverkan: samverk
  noun(/(verk)an$/, 5),
  // bemötande: bemöt; boende: bo
  noun(/(.)[ae]nde$/, 2),
  // utmaning: utman; spänning: spänn; but ning after any other consonant: styrning: styr
  noun(/([aeiouyåäö]n|nn)ing$/, 4),
  noun(/(.)ning$/, 2),
  // utveckling: utveckl; but not ring, ting
  noun(/(.)ing$/, 4),
  // effektivisera: effektiv; organisera: organis
  verb(new RegExp(`(${ADJECTIVE})isera$`), 5),
  verb(/(is)era$/, 5),
  // lyckas: lyck
  verb(/(.)as$/, 3),
  // utveckla: utveckl
  verb(/(.)a$/, 2),
  // demokratisk: demokrati; strategisk: strategi; politisk: politik
  adjective(/((?:krat|nom|log|graf|teg)i)sk$/, 5),
  adjective(/((?:polit|krit|prakt|tekn|systemat|stat)i)sk$/, 5, 'k'),
  // effektiviserad: effektiv; organiserad: organis
  adjective(new RegExp(`(${ADJECTIVE})iserad$`), 5),
  adjective(/(is)erad$/, 5),
  // utvecklad: utveckl; styrd: styr, but not avsevärd; styrande: styr
  adjective(/(.)ad$/, 4),
  adjective(/((?<!vä)r|g|ll|v)d$/, 4),
  adjective(/(.)[ae]nde$/, 4),
];

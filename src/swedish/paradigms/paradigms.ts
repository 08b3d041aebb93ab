import { ADJECTIVE_PARADIGMS } from './adjective-paradigms.ts';
import { NOUN_PARADIGMS } from './noun-paradigms.ts';
import type { Paradigm } from './paradigm.ts';
import { VERB_PARADIGMS } from './verb-paradigms.ts';

/** All regular paradigms; the order settles which of two equally likely readings leads. */
export const PARADIGMS: readonly Paradigm[] = [...NOUN_PARADIGMS, ...VERB_PARADIGMS, ...ADJECTIVE_PARADIGMS];

import type { Dictionary } from '../dictionary/dictionary.ts';
import type { BareWord, SwedishPart } from '../swedish-word.ts';
import { VERBAL_PREFIXES } from './affixes-not-split.ts';
import type { Splitter } from './create-splitter.ts';

/** `förvaltnings-` waits for its head; a lone hyphen or dash does not. */
const LACKS_HEAD = /^\p{L}{1,62}[-\u2010\u2011]$/u;
/** `-fastigheter` waits for its first part. */
const LACKS_FIRST_PART = /^[-\u2010\u2011]\p{L}{3,62}$/u;
/** What may stand between the members of a suspended compound, but for other suspended members. */
const JOINERS: ReadonlySet<string> = new Set([
  ',',
  'och',
  'eller',
  'samt',
  'respektive',
  'som',
  'till',
  'men',
  '/',
  '&',
  'o',
]);
/** A sentence whose tokens are asked for by their places. */
export interface SentenceView {
  readonly length: number;
  formAt(at: number): string;
  wordAt(at: number): BareWord;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set([...JOINERS].filter((joiner) => joiner !== ','));
/** How many tokens away the other member may be: `mark-, vatten-, el- och avloppsnät` has 6 between. */
const REACH = 12;

/**
 * Completes a suspended compound from its neighbor: *förvaltnings-* och bolagschefer becomes förvaltningschef, *in-*
 * och utgående becomes ingående, skolledare och *-personal* becomes skolpersonal.
 * @param sentence asked only of the suspended member and what stands near it
 * @param at the place of the member
 * @returns undefined for a token that is none, when its neighbor is no compound, or when the completed word would not
 *   split where the hyphen stands
 */
export function completeEllipsis(
  sentence: SentenceView,
  at: number,
  splitter: Splitter,
  dictionary: Dictionary,
): BareWord | undefined {
  const token = sentence.formAt(at);
  return LACKS_HEAD.test(token)
    ? completeHead(token, partnerAfter(sentence, at), splitter, dictionary)
    : LACKS_FIRST_PART.test(token)
      ? completeFirstPart(sentence.wordAt(at), partnerBefore(sentence, at), splitter)
      : undefined;
}

/** The whole member to the right, past joiners and other suspended members; a joiner must be among what is passed. */
function partnerAfter(sentence: SentenceView, at: number): BareWord | undefined {
  let joined = false;
  for (let i = at + 1; i < sentence.length && i <= at + REACH; i++) {
    const token = sentence.formAt(i).toLowerCase();
    if (CONJUNCTIONS.has(token)) joined = true;
    else if (!JOINERS.has(token) && !LACKS_HEAD.test(token)) return joined ? sentence.wordAt(i) : undefined;
  }
  return undefined;
}

/** The compound right before the conjunction to the left. */
function partnerBefore(sentence: SentenceView, at: number): BareWord | undefined {
  return at >= 2 && CONJUNCTIONS.has(sentence.formAt(at - 1).toLowerCase()) ? sentence.wordAt(at - 2) : undefined;
}

function completeHead(
  token: string,
  partner: BareWord | undefined,
  splitter: Splitter,
  dictionary: Dictionary,
): BareWord | undefined {
  if (partner === undefined) return undefined;
  const first = token.slice(0, -1);
  const isAcronym = first.length > 1 && first === first.toUpperCase();
  const spelled = isAcronym ? `${first}-` : first.toLowerCase();
  if (VERBAL_PREFIXES.has(spelled)) return completeParticle(spelled, partner, dictionary);
  const { parts, partOfSpeech } = partner;
  const found: BareWord[] = [];
  for (let k = parts.length - 1; k > 0; k--) {
    const lemma = spelled + spell(parts.slice(k));
    const completedParts = splitter.splitCompound(lemma, partOfSpeech);
    if (!splitsAt(completedParts, spelled.length)) continue;
    const word = { lemma, partOfSpeech, parts: completedParts };
    if (dictionary.hasForm(lemma)) return word;
    found.push(word);
  }
  return found[0];
}

/** `in-` och utgående: the particle before what the other particle stands before, when that is a listed word. */
function completeParticle(particle: string, partner: BareWord, dictionary: Dictionary): BareWord | undefined {
  for (let end = 2; end <= 7 && end < partner.lemma.length - 2; end++) {
    const lemma = particle + partner.lemma.slice(end);
    if (!VERBAL_PREFIXES.has(partner.lemma.slice(0, end)) || !dictionary.hasForm(lemma)) continue;
    return { lemma, partOfSpeech: partner.partOfSpeech, parts: [] };
  }
  return undefined;
}

/** `-personal` after skolledare: what stands before the neighbor's head, and the word. */
function completeFirstPart(
  { lemma: own, partOfSpeech }: BareWord,
  partner: BareWord | undefined,
  splitter: Splitter,
): BareWord | undefined {
  if (partner === undefined || partner.parts.length < 2) return undefined;
  const first = spell(partner.parts.slice(0, -1));
  const lemma = first + own.replace(/^[-\u2010\u2011]/, '');
  const parts = splitter.splitCompound(lemma);
  return splitsAt(parts, first.length) ? { lemma, partOfSpeech, parts } : undefined;
}

function spell(parts: readonly SwedishPart[]): string {
  return parts.map(({ text, link }) => text + link).join('');
}

/** Whether a part begins at an offset. */
function splitsAt(parts: readonly SwedishPart[], offset: number): boolean {
  let length = 0;
  for (const { text, link } of parts) {
    length += text.length + link.length;
    if (length === offset) return true;
  }
  return false;
}

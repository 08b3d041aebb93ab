import type { Paragraph } from '../paragraph/paragraph.ts';
import type { AwardFacts } from './award-facts.ts';
import { bareRecipient } from './bare-recipient.ts';

const MUNICIPALITY = /\p{Lu}[\p{L}-]+ (?:kommun|stad|KOMMUN|STAD)(?!\p{L})/gu;

/** A full name and, behind it, one word more: "Hillevi Strandmark Arboga". */
const NAME_AND_PLACE = /^(\p{Lu}\S+(?: \p{Lu}\S+)+) (\p{Lu}[\p{L}-]+)$/u;

/**
 * "[tilldela] Hillevi Strandmark Arboga kulturpris 2023": where the page names Arboga kommun or another award of
 * Arboga, the place right before an award in small letters is the award's and not a surname.
 */
export function withGiversPlace(paragraphs: readonly Paragraph[], facts: readonly AwardFacts[]): readonly AwardFacts[] {
  let places: ReadonlySet<string> | undefined;
  return facts.map((fact, index) => {
    const { recipient, award } = fact;
    const [, name, place] = NAME_AND_PLACE.exec(recipient ?? '') ?? [];
    if (name === undefined || place === undefined || award === undefined) return fact;
    const named = `${place} ${award.toLocaleLowerCase('sv')}`;
    if (!paragraphs[index]!.words.includes(`${name} ${named}`)) return fact;
    places ??= placesOf(paragraphs, facts);
    return places.has(place) ? { ...fact, recipient: name, award: named } : fact;
  });
}

/**
 * The municipalities that the page names, and the first words of awards in small letters: "Arboga ungdomsledarpris".
 */
function placesOf(paragraphs: readonly Paragraph[], facts: readonly AwardFacts[]): ReadonlySet<string> {
  return new Set([
    ...paragraphs.flatMap(({ words }) => (words.match(MUNICIPALITY) ?? []).map(bareRecipient)),
    ...facts.flatMap(({ award }) => /^(\p{Lu}[\p{L}-]+) \p{Ll}/u.exec(award ?? '')?.[1] ?? []),
  ]);
}

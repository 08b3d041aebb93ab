import type { AwardFacts } from '../award/award-facts.ts';
import type { AwardNames } from '../award/award-names.ts';
import { bareRecipient } from '../award/bare-recipient.ts';
import { isOneAward } from '../award/is-one-award.ts';
import { readAwardSentence } from '../award/read-award-sentence.ts';
import { sentencesOf } from '../award/sentences-of.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import type { SaidYear } from './said-year.ts';

/** A year that the page says of someone, and where. */
export interface YearOfRecipient extends SaidYear {
  readonly award: string | undefined;
}

/** The lead of a piece of news stands among so many first paragraphs. */
const HEAD_OF_NEWS = 10;

/**
 * Everyone that a page says got an award in a year, by bare name in lower case, with all the places that say it. A
 * paragraph at the head of the page that tells of several ("Nu belönas Bo Ek med kulturpriset för 2024. Stipendiet går
 * till Ida Al.") says nothing as a whole; its sentences are read one by one.
 */
export function yearsOfRecipients(
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
  names: AwardNames,
): ReadonlyMap<string, readonly YearOfRecipient[]> {
  const said = new Map<string, YearOfRecipient[]>();
  const told = facts.flatMap((fact, from): readonly (readonly [number, AwardFacts])[] => {
    const { kind, words } = paragraphs[from]!;
    const isMixed = from < HEAD_OF_NEWS && kind === 'text' && fact.years.length === 0 && fact.recipient === undefined;
    return isMixed ? sentencesOf(words).map((sentence) => [from, readAwardSentence(sentence, names)]) : [[from, fact]];
  });
  for (const [from, { years, recipient, award }] of told) {
    if (years.length !== 1 || recipient === undefined) continue;
    const names = new Set([recipient, ...recipient.split(/,? (?:och|samt|&) |, /u)].map(keyOf));
    for (const name of names) {
      const places = said.get(name);
      const place = { year: years[0]!, from, award };
      if (places === undefined) said.set(name, [place]);
      else places.push(place);
    }
  }
  return said;
}

/** The one year that a page says a recipient got an award; undefined when it says two, or none of this award. */
export function yearOfRecipient(
  said: ReadonlyMap<string, readonly YearOfRecipient[]>,
  recipient: string,
  award: string | undefined,
): YearOfRecipient | undefined {
  const [first, ...others] = said.get(keyOf(recipient)) ?? [];
  if (first === undefined || others.some(({ year }) => year !== first.year)) return undefined;
  return first.award === undefined || award === undefined || isOneAward(first.award, award) ? first : undefined;
}

function keyOf(recipient: string): string {
  return bareRecipient(recipient).toLocaleLowerCase('sv');
}

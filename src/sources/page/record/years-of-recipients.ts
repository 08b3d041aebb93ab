import type { AwardFacts } from '../award/award-facts.ts';
import { bareRecipient } from '../bare-recipient.ts';
import { isOneAward } from './is-one-award.ts';

/** A year that the page says of someone, and where. */
export interface YearOfRecipient {
  readonly year: number;
  readonly from: number;
  readonly award: string | undefined;
}

/** Everyone that a page says got an award in a year, by bare name in lower case, with all the places that say it. */
export function yearsOfRecipients(facts: readonly AwardFacts[]): ReadonlyMap<string, readonly YearOfRecipient[]> {
  const said = new Map<string, YearOfRecipient[]>();
  for (const [from, { years, recipient, award }] of facts.entries()) {
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

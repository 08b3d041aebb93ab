import { bareRecipient } from '../award/bare-recipient.ts';
import { isOneAward } from '../award/is-one-award.ts';
import { namesFinalists } from '../line/names-finalists.ts';
import type { FoundText } from '../text/find-texts.ts';
import type { PageView } from '../view/page-view.ts';
import { repeatsLead } from '../view/repeats-lead.ts';
import type { DecidedSlots } from './decide-slots.ts';
import { distinctionOf } from './distinction-of.ts';

/**
 * The records of a page, those of honorable mentions, finalists and second prizes marked as such. They are of the award
 * that they go beside, by the name that its winner's record has: "Ledarpriset" beside "Region Norrskogs ledarpris".
 */
export function markDistinctions<Decided extends { readonly found: FoundText; readonly slots: DecidedSlots }>(
  view: PageView,
  records: readonly Decided[],
): readonly Decided[] {
  const given = new Map<Decided, string>();
  const won = yearsWon(view);
  for (const [index, record] of records.entries()) {
    const { standing } = record.found;
    const { recipient, year } = record.slots;
    const before = records[index - 1];
    const goesOn = before !== undefined && repeatsAbove(view, standing.at, before) ? given.get(before) : undefined;
    const years = recipient === undefined ? undefined : won.get(bareRecipient(recipient));
    const isWinner = years !== undefined && (year === undefined || years.has(year) || years.has(undefined));
    const distinction = goesOn ?? distinctionOf(view, standing, { recipient, isWinner });
    if (distinction !== undefined) given.set(record, distinction);
  }
  const ofWinners = records.flatMap((record) => (given.has(record) ? [] : (record.slots.award ?? [])));
  return records.map((record) => {
    const distinction = given.get(record);
    if (distinction === undefined) return record;
    const { slots } = record;
    const own = slots.award;
    const award = own === undefined ? own : (ofWinners.find((other) => isOneAward(other, own)) ?? own);
    return { ...record, slots: { ...slots, ...(award !== undefined && { award }), distinction } };
  });
}

/** The years in which the page says that someone got an award, undefined among them where it says none. */
function yearsWon({ facts, paragraphs }: PageView): ReadonlyMap<string, ReadonlySet<number | undefined>> {
  const won = new Map<string, Set<number | undefined>>();
  for (const [index, { award, recipient, years }] of facts.entries()) {
    if (award === undefined || recipient === undefined || namesFinalists(paragraphs[index]!.words)) continue;
    const name = bareRecipient(recipient);
    won.set(name, new Set([...(won.get(name) ?? []), ...(years.length === 0 ? [undefined] : years)]));
  }
  return won;
}

/** "Och till Umeå:" right below "Till Lund skriver juryn:", which says what both got. */
function repeatsAbove({ announcements }: PageView, at: number, { found }: { readonly found: FoundText }): boolean {
  const [own, above] = [announcements[at]?.lead, announcements[found.standing.at]?.lead];
  return own !== undefined && above !== undefined && repeatsLead(own, above);
}

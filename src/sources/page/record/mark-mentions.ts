import { isOneAward } from '../award/is-one-award.ts';
import type { FoundText } from '../text/find-texts.ts';
import type { PageView } from '../view/page-view.ts';
import { repeatsLead } from '../view/repeats-lead.ts';
import type { DecidedSlots } from './decide-slots.ts';
import { getsMention } from './gets-mention.ts';

/** Whatever the page calls it. */
const MENTION = 'Hedersomnämnande';

/**
 * The records of a page, those of honorable mentions marked as such. A mention is of the award that it goes beside, by
 * the name that its winner's record has: "Ledarpriset" beside "Region Norrskogs ledarpris".
 */
export function markMentions<Decided extends { readonly found: FoundText; readonly slots: DecidedSlots }>(
  view: PageView,
  records: readonly Decided[],
): readonly Decided[] {
  const mentions = new Set<Decided>();
  for (const [index, record] of records.entries()) {
    const { standing } = record.found;
    const before = records[index - 1];
    const goesOn = before !== undefined && mentions.has(before) && repeatsAbove(view, standing.at, before);
    if (goesOn || getsMention(view, standing, record.slots.recipient)) mentions.add(record);
  }
  const ofWinners = records.flatMap((record) => (mentions.has(record) ? [] : (record.slots.award ?? [])));
  return records.map((record) => {
    if (!mentions.has(record)) return record;
    const { slots } = record;
    const own = slots.award;
    const award = own === undefined ? own : (ofWinners.find((other) => isOneAward(other, own)) ?? own);
    return { ...record, slots: { ...slots, ...(award !== undefined && { award }), distinction: MENTION } };
  });
}

/** "Och till Umeå:" right below "Till Lund skriver juryn:", which says what both got. */
function repeatsAbove({ announcements }: PageView, at: number, { found }: { readonly found: FoundText }): boolean {
  const [own, above] = [announcements[at]?.lead, announcements[found.standing.at]?.lead];
  return own !== undefined && above !== undefined && repeatsLead(own, above);
}

import { awardName, namesAward } from '../award/award-name.ts';
import type { AwardNames } from '../award/award-names.ts';
import { isClause } from '../award/is-clause.ts';
import { namesOrganization } from '../award/names-organization.ts';
import { readLabel } from '../award/read-label.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isOfDay } from '../line/is-of-day.ts';
import { isPerson } from '../line/is-person.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';
import { saysWinners } from '../line/says-winners.ts';
import type { PageView } from '../view/page-view.ts';
import type { FormRow } from './form-rows.ts';

/** Which slots of a form hold what. */
interface FormSlots {
  readonly recipient: string;
  readonly award: string | undefined;
  /** Slots of lines of which at least two in three records have one year. */
  readonly years: readonly string[];
}

/**
 * Tells what the slots of a form hold. The recipient's is the one whose words the texts themselves use, else one with
 * the form of names; the award's names an award in most records, or stands beside every year and is always the same.
 *
 * @param rows at least two records
 * @returns null where no slot can be the recipient's
 */
export function formSlots(view: PageView, rows: readonly FormRow[]): FormSlots | null {
  const shared = rows[0]!.fields
    .map(({ slot }) => slot)
    .filter((slot) => rows.every((row) => inSlot(row, slot) !== undefined));
  const valuesOf = (slot: string) => rows.map((row) => inSlot(row, slot)!);
  const isAward = (slot: string) =>
    valuesOf(slot).every((value) => namesAward(value, view.names) && awardName(value, view.names) !== undefined) &&
    !valuesOf(slot).some((value) => ORDER.test(value));
  const candidates = shared.filter((slot) => !isAward(slot) && areNames(view, valuesOf(slot)));
  const recipient = mostUsed(rows, candidates);
  if (recipient === undefined) return null;
  const others = shared.filter((slot) => slot !== recipient);
  return {
    recipient,
    award:
      others.find(isAward) ??
      others.find((slot) => isMostlyAward(view, valuesOf(slot))) ??
      others.find((slot) => isSameAward(slot, recipient, valuesOf(slot))),
    years: [...new Set(rows.flatMap(({ years }) => [...years.keys()]))].filter(
      (slot) => rows.filter(({ years }) => years.get(slot)?.length === 1).length * 3 >= rows.length * 2,
    ),
  };
}

/** What a record has in a slot. */
export function inSlot({ fields }: FormRow, slot: string): string | undefined {
  return fields.find((field) => field.slot === slot)?.value;
}

/** "Första pris (5 000 kronor)": the place among the winners, and not the name of an award. */
const ORDER = /^(?:\p{L}+ pris(?:et)?|\d:?[ae] pris(?:et)?)(?:$| \()/iu;

/** "Rektor Holmbergs minnesfond", "Säters Mekaniska Verkstads stipendium", "Gamla Elevers kamratpris" */
function isMostlyAward({ names }: PageView, values: readonly string[]): boolean {
  const named = values.filter(
    (value) =>
      (namesAward(value, names) || /fond(?:en)?(?!\p{L})/iu.test(value)) &&
      awardName(value, names) !== undefined &&
      !ORDER.test(value),
  );
  return named.length * 3 >= values.length * 2;
}

/** "Dansoxen" of "Dansoxen 2012: Rakel Nyqvist" and "Dansoxen 2013: …", "Guldpinnen" of "Guldpinnen till Rolf Edman" */
function isSameAward(slot: string, recipient: string, values: readonly string[]): boolean {
  const [value = '', ...others] = new Set(values);
  const lineOf = (place: string) => place.replace(/\.\d+$/u, '');
  return (
    others.length === 0 &&
    (/^\w+ \d y/u.test(slot) || lineOf(slot) === lineOf(recipient)) &&
    /^\p{Lu}/u.test(value) &&
    !saysWinners(value) &&
    readLabel(`${value}:`) === null
  );
}

/** Whether values can be names of different recipients: all but few by their form. */
function areNames({ names }: PageView, values: readonly string[]): boolean {
  const isDistinct = new Set(values).size * 3 >= values.length * 2;
  const fitting = values.filter((value) => canBeName(value, names));
  return isDistinct && fitting.length * 4 >= values.length * 3;
}

/** Whether words in the place of a name can be one: no award's, no label's, no question and no clause. */
export function canBeName(value: string, names: AwardNames): boolean {
  if (!/^["”“»]?[\p{Lu}\d]/u.test(value) || !/\p{L}{2}/u.test(value) || value.endsWith('?')) return false;
  if (readLabel(`${value}:`) !== null || isOfDay(value)) return false;
  return !namesAward(value, names) && !isFurniture(value) && !isClause(value);
}

/** The slot whose words most texts use; of several the one with the form of names, then the nearest to the text. */
function mostUsed(rows: readonly FormRow[], slots: readonly string[]): string | undefined {
  const weighed = slots.map((slot) => {
    const values = rows.map((row) => inSlot(row, slot)!);
    const used = rows.filter(({ words }, index) => isSpokenOf(values[index]!, words)).length;
    const formed = values.filter((value) => isPerson(value) || namesOrganization(value)).length;
    const marked = /^heading [1-6]/u.test(slot) ? rows.length : 0;
    return { slot, weight: 3 * used + 2 * formed + marked };
  });
  return weighed.reduce<(typeof weighed)[number] | undefined>(
    (best, slot) => (best === undefined || slot.weight > best.weight ? slot : best),
    undefined,
  )?.slot;
}

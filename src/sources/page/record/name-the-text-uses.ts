import { isPerson } from '../line/is-person.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';
import type { Standing } from '../text/standing.ts';
import { nameOnLine } from '../view/name-on-line.ts';
import type { PageView } from '../view/page-view.ts';

/** Lines above a text that can hold its recipient's name. */
const MOST_LINES = 4;

/**
 * The name on a line of a record that its text uses in full, or that stands right above the line at hand, where the
 * text never speaks of what that line holds: "Oskar Thyrén" above "Biträdande professor, Chalmers".
 *
 * @param told what is taken for the recipient
 * @returns undefined when the text speaks of it, or no line holds a better name
 */
export function nameTheTextUses(view: PageView, { record, words }: Standing, told: string): string | undefined {
  if (isPerson(told) || isSpokenOf(told, words)) return undefined;
  const lines = record.slice(0, MOST_LINES).flatMap((index) => {
    const name = index === view.title ? undefined : nameOnLine(view, index);
    return name === undefined ? [] : [{ index, name }];
  });
  const used = lines.find(({ name }) => name !== told && name.includes(' ') && words.includes(name.split(',')[0]!));
  if (used !== undefined) return used.name;
  const below = record.find((index) => view.paragraphs[index]!.words.includes(told));
  return lines.find(({ index, name }) => index + 1 === below && isPerson(name))?.name;
}

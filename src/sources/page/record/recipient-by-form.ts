import { MENTION } from '../line/mention.ts';
import type { FoundText } from '../text/find-texts.ts';
import type { PageView } from '../view/page-view.ts';
import type { DecidedRecipient } from './decide-recipient.ts';
import { inMixedCase } from './in-mixed-case.ts';
import { isOneOf } from './is-one-of.ts';

/** "HEDERSOMNÄMNANDE I SILVERKANNAN", where the other headings have a name. */
const IS_MENTION = new RegExp(`^${MENTION}`, 'iu');

/**
 * The recipient of a text, where the form of the page's records knows better than its own words do: of a text that
 * nothing announces, where the words leave it open, and where they give the name with its year and award round it.
 */
export function recipientByForm(
  view: PageView,
  { form, unannounced, standing }: Pick<FoundText, 'form' | 'unannounced' | 'standing'>,
  told: DecidedRecipient,
): DecidedRecipient {
  if (form === undefined || (told.recipient !== undefined && IS_MENTION.test(form.recipient))) return told;
  const { recipient } = told;
  const isMore = recipient !== undefined && recipient !== form.recipient && isWithin(form.recipient, recipient);
  const isOpen = unannounced || ((told.isUnclear || recipient === undefined) && form.isNamed) || isMore;
  if (!isOpen) return told;
  return { recipient: inMixedCase(behindClass(form.recipient, standing.words), view.text), isUnclear: false };
}

/** "Musik i Byn" of "Kreativ entreprenör - Musik i Byn", where that is what the text speaks of. */
function behindClass(name: string, words: string): string {
  const [, ofClass, own] = /^(\p{Lu}.+) [–—-] (\p{Lu}.+)$/u.exec(name) ?? [];
  return own !== undefined && words.includes(own) && !words.includes(ofClass!) ? own : name;
}

/** "Rakel Nyqvist" in "Dansoxen 2012: Rakel Nyqvist", "Roger Hedvall, Järvsö IF" of "Roger Hedvall och Samira Aden". */
function isWithin(name: string, told: string): boolean {
  if (told.includes(name)) return told.endsWith(`: ${name}`) || (/\d{4}/u.test(told) && !/\d{4}/u.test(name));
  return isOneOf(name, told);
}

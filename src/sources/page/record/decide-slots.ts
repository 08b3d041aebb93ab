import type { PageView } from '../page-view.ts';
import { decideAward } from './decide-award.ts';
import { decideRecipient } from './decide-recipient.ts';
import { type DecidedYear, decideYear } from './decide-year.ts';
import type { EditionOfPage } from './edition-of-page.ts';
import { isOfFormerEdition } from './is-of-former-edition.ts';
import type { Standing } from './standing.ts';
import { yearOfRecipient } from './years-of-recipients.ts';

/** What the page says of one citation, and where its year comes from. */
export interface DecidedSlots extends DecidedYear {
  /** Whether it names different recipients, or an unknown label stands before the name. */
  readonly isRecipientUnclear: boolean;
  readonly award?: string;
  readonly recipient?: string;
}

/** The year and award of the citation before, with no heading in between. */
export interface Edition {
  readonly year: number;
  readonly award?: string;
}

/**
 * The year, award and recipient of a citation.
 *
 * @param onLine the name on a line of its own in its record
 * @param edition what an honourable mention without a year of its own belongs to
 * @param whole the only edition the page tells of
 */
export function decideSlots(
  view: PageView,
  standing: Standing,
  onLine: string | undefined,
  edition: Edition | undefined,
  whole: EditionOfPage | undefined,
): DecidedSlots {
  const { recipient, isUnclear: isRecipientUnclear } = decideRecipient(view, standing, onLine);
  const award = decideAward(view, standing, recipient);
  const own = decideYear(view, standing, recipient, award);
  const isUndated = own.doubt === 'citation-without-year';
  const continued = isUndated && standing.sameEdition && edition !== undefined;
  const isSearched = isUndated && recipient !== undefined && !isOfFormerEdition(view, standing);
  const told = isSearched ? yearOfRecipient(view.yearsOf, recipient, award) : undefined;
  const elsewhere = told ?? (isUndated ? whole : undefined);
  const dated = elsewhere === undefined ? own : { year: elsewhere.year, yearFrom: elsewhere.from };
  const theirAward = (continued ? undefined : told?.award) ?? award ?? (continued ? edition.award : undefined);
  return {
    isRecipientUnclear,
    ...(continued ? { year: edition.year, yearFrom: standing.at } : dated),
    ...(theirAward !== undefined && { award: theirAward }),
    ...(recipient !== undefined && { recipient }),
  };
}

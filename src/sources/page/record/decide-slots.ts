import type { FoundText } from '../text/find-texts.ts';
import type { PageView } from '../view/page-view.ts';
import { yearOfRecipient } from '../view/years-of-recipients.ts';
import { decideAward } from './decide-award.ts';
import { decideRecipient } from './decide-recipient.ts';
import { type DecidedYear, decideYear } from './decide-year.ts';
import type { EditionOfPage } from './edition-of-page.ts';
import { headsAnAward } from './heads-an-award.ts';
import { holdsOtherWords } from './holds-other-words.ts';
import { isCutInGenitive } from './is-cut-in-genitive.ts';
import { isOfFormerEdition } from './is-of-former-edition.ts';
import { recipientByForm } from './recipient-by-form.ts';
import { thisYears } from './this-years.ts';
import { yearOfShared } from './year-of-shared.ts';
import { yearOverSiblings } from './year-over-siblings.ts';

/** What the page says of one citation, and where its year comes from. */
export interface DecidedSlots extends DecidedYear {
  /** Whether it names different recipients, or an unknown label stands before the name. */
  readonly isRecipientUnclear: boolean;
  readonly award?: string;
  readonly recipient?: string;
  /** See `Citation.distinction`. */
  readonly distinction?: string;
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
 * @param edition what an honorable mention without a year of its own belongs to
 * @param whole the only edition the page tells of
 */
export function decideSlots(
  view: PageView,
  found: FoundText,
  onLine: string | undefined,
  edition: Edition | undefined,
  whole: EditionOfPage | undefined,
): DecidedSlots {
  const { standing, form } = found;
  const decided = recipientByForm(view, found, decideRecipient(view, standing, onLine));
  const said = decideAward(view, standing, decided.recipient);
  const ofRecords = form?.award;
  const isMore = said === undefined || (ofRecords !== undefined && said.includes(ofRecords));
  const headed = standing.record.find((index) => headsAnAward(view, index));
  const ofHeading = headed === undefined ? undefined : view.facts[headed]!.name;
  const award = (isMore ? ofRecords : said) ?? ofHeading;
  // "Kungsfågeln", the award of the heading above, is nobody who got it.
  const isAward = decided.recipient === award || decided.recipient === ofHeading;
  const recipient = isAward ? undefined : decided.recipient;
  const own = yearByForm(found) ?? decideYear(view, standing, recipient, award);
  const isFormer = isOfFormerEdition(view, standing);
  const isUndated = own.doubt === 'citation-without-year' && own.isSaid === undefined && !isFormer;
  const continued = isUndated && standing.sameEdition && edition !== undefined;
  const isSearched = isUndated && recipient !== undefined;
  const told = isSearched ? yearOfRecipient(view.yearsOf, recipient, award) : undefined;
  const [ofForm] = form?.years.length === 1 ? form.years : [];
  const inForm = ofForm === undefined ? undefined : { year: ofForm, from: standing.at };
  const ofPage = whole !== undefined && standing.at < whole.until ? whole : undefined;
  const elsewhere = isUndated
    ? (inForm ??
      told ??
      ofPage ??
      yearOverSiblings(view, standing, award) ??
      yearOfShared(view, standing) ??
      thisYears(view, standing))
    : undefined;
  const dated = elsewhere === undefined ? own : { year: elsewhere.year, yearFrom: elsewhere.from };
  const theirAward = (continued ? undefined : told?.award) ?? award ?? (continued ? edition.award : undefined);
  return {
    isRecipientUnclear:
      decided.isUnclear ||
      (recipient !== undefined && (holdsOtherWords(recipient) || isCutInGenitive(recipient, view.text))),
    ...(continued ? { year: edition.year, yearFrom: standing.at } : dated),
    ...(theirAward !== undefined && { award: theirAward }),
    ...(recipient !== undefined && { recipient }),
  };
}

/** The year of a text that nothing announces, by its record's form; and that an announced one's line has none. */
function yearByForm({ form, standing, unannounced }: FoundText): DecidedYear | undefined {
  if (form?.isUndated === true && standing.lead.years.length === 0)
    return { doubt: 'citation-without-year', isSaid: true };
  const [year, ...others] = form?.years ?? [];
  const isFinal = unannounced && form?.fits === true && year !== undefined && others.length === 0;
  return isFinal ? { year, yearFrom: standing.at } : undefined;
}

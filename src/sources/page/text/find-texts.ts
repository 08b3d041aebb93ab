import type { Notice, Wording } from '../../../records.ts';
import type { FormRecord } from '../form/learn-form.ts';
import { beginsWithPrize } from '../line/begins-with-prize.ts';
import { guidesNominators } from '../line/guides-nominators.ts';
import { isCaption } from '../line/is-caption.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { pointsToWhole } from '../line/points-to-whole.ts';
import { tellsOfGiving } from '../line/tells-of-giving.ts';
import { findQuotation, opensQuotation } from '../paragraph/find-quotation.ts';
import type { PageView } from '../view/page-view.ts';
import type { CitationText } from './citation-text.ts';
import { DOUBTS, FAULTS } from './doubts.ts';
import { followAnnouncement, type Taken } from './follow-announcement.ts';
import { isDraft } from './is-draft.ts';
import { isOfNominees } from './is-of-nominees.ts';
import { isOfOtherMatter } from './is-of-other-matter.ts';
import { isWithoutReason } from './is-without-reason.ts';
import { quotesReasonInPart } from './quotes-reason-in-part.ts';
import { settleByForm } from './settle-by-form.ts';
import { type Standing, standingOf } from './standing.ts';
import { takeUnannounced } from './take-unannounced.ts';

/** A text that may be a citation, before the page as a whole is weighed. */
export interface FoundText extends Taken {
  readonly standing: Standing;
  /** Whether nothing but records stands between the text found before it and this one. */
  readonly continues: boolean;
  /** Whether it stands there without a word that announces it. */
  readonly unannounced: boolean;
  /** Its record by the form that the page's records share. */
  readonly form: FormRecord | undefined;
}

/**
 * A record may begin above a text that is doubted, as a headline above an interview does, but not far above: of
 * thousands of doubted texts each would be read through for the next.
 */
const FURTHEST_PAST_DOUBTED = 100;

/** What is to be told of a place of the page. */
export type Say = (code: Notice['code'], message: Wording, offset: number) => void;

/**
 * Walks down a page and takes every text that may be a citation, announced or not.
 *
 * @param inTable paragraphs that belong to a table, which are read elsewhere
 * @param form the page's records by their form, by the first paragraph of their texts
 * @param say is told of each text that is not whole
 */
export function findTexts(
  view: PageView,
  inTable: ReadonlySet<number>,
  form: ReadonlyMap<number, FormRecord>,
  say: Say,
): readonly FoundText[] {
  const { text, paragraphs, announcements } = view;
  const found: FoundText[] = [];
  let previous = -1;
  let doubted = -1;
  let read = -1;
  const isOfDraft = isDraft(paragraphs);
  for (let index = 0; index < paragraphs.length; index += 1) {
    if (index <= read || inTable.has(index)) continue;
    const announcement = announcements[index] ?? null;
    const record = form.get(index) ?? form.get(index + 1);
    const taken =
      announcement === null
        ? takeUnannounced(view, index, previous, form.get(index))
        : settleByForm(view, followAnnouncement(view, announcement, index), record);
    if (taken === null) continue;
    const isPart = pointsToWhole(paragraphs[taken.body.last + 1]?.words ?? '');
    const unannounced = announcement === null && !view.reasons.has(index) && !view.byName.has(index);
    const { start, last, fault = isPart ? 'truncated' : undefined } = taken.body;
    if (fault !== undefined) {
      if (fault === 'attributed' && announcement?.cue !== 'sure') continue;
      say(fault, FAULTS[fault], Math.min(start, text.length));
      read = Math.max(read, fault === 'unclosed-quote' ? index : last);
      previous = read;
      continue;
    }
    const before = found.at(-1);
    const continues = before !== undefined && !before.doubtful && isOneList(view, before.body.last, index);
    const above = Math.max(previous, doubted - FURTHEST_PAST_DOUBTED);
    const standing = standingOf(view, taken, index, above, continues && before.standing.sameEdition);
    const doubtful =
      isOfDraft ||
      taken.doubtful ||
      taken.isInOwnVoice ||
      isOfNominees(view, standing, unannounced) ||
      isWithoutReason(view, standing) ||
      guidesNominators(paragraphs[index]!.words) ||
      guidesNominators(text.slice(taken.body.start, taken.body.end)) ||
      tellsOfGiving(text.slice(taken.body.start, taken.body.end)) ||
      (!unannounced &&
        (isOfOtherMatter(view, index) || isOfPrize(view, taken.body) || quotesReasonInPart(view, taken.body)));
    found.push({
      ...taken,
      doubtful,
      standing,
      continues,
      unannounced,
      form: record,
    });
    const second = anotherQuotation(view, taken.body);
    if (second !== null) say('another-quotation', DOUBTS['another-quotation'], second);
    read = last;
    if (doubtful) doubted = read;
    else previous = read;
  }
  return found;
}

/** "Roxenpriset delas ut vartannat år" under "Juryns utlåtande": how the jury came to it, and not why. */
function isOfPrize({ text }: PageView, { start, end, quoted }: CitationText): boolean {
  return !quoted && beginsWithPrize(text.slice(start, end));
}

/** Whether no heading of another part of the page, "Kontakt" or "Tidigare vinnare", stands between two places. */
function isOneList({ paragraphs }: PageView, from: number, to: number): boolean {
  return !paragraphs
    .slice(from + 1, to)
    .some(({ kind, words }) => kind === 'heading' && isFurniture(words) && !isCaption(words));
}

/** A longer quotation of the jury's later in the same paragraph: a second citation, or the rest of the first. */
function anotherQuotation({ text, paragraphs }: PageView, { end, last, quoted }: CitationText): number | null {
  if (!quoted) return null;
  const stop = paragraphs[last]!.end;
  for (let at = end + 1; at < stop; at += 1) {
    if (!opensQuotation(text, at)) continue;
    const quotation = findQuotation(text, at, stop);
    if (quotation === null) return null;
    const words = text.slice(quotation.start, quotation.end);
    const around = `${text.slice(end, at)} ${text.slice(quotation.close, stop)}`;
    if (words.split(/\s+/).length >= 6 && /jury|motivering|nämnd/iu.test(around)) return at;
    at = quotation.close - 1;
  }
  return null;
}

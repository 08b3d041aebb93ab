import { namesAward } from '../award/award-name.ts';
import { namesPartOfSite } from '../award/names-part-of-site.ts';
import { readLabel } from '../award/read-label.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isGreeting } from '../line/is-greeting.ts';
import { isOfDay } from '../line/is-of-day.ts';
import type { PageView } from './page-view.ts';

/** "Siv Bo, Umeå universitet, för uppsatsen ”Bron”": what the name got it for. */
const FOR_WORK = /, för (?:sin|sitt|sina|den|det|en|ett|\p{Ll}+(?:n|t|na)) .*$/su;

/** "Guld – Storgatans förskola": which of three prizes, before the name. */
const PLACE_IN_ROW = /^(?:Guld|Silver|Brons)\s*(?:[–—-]|:)\s+(?=\p{Lu})/u;

/** "Birgitta Åberg Andersson.", "Jim Ek, Eks familjegård.": a name and no sentence, though it ends in a full stop. */
const PERSON_WITH_STOP = /^(\p{Lu}\p{Ll}[\p{L}-]*(?: \p{Lu}\p{Ll}[\p{L}-]*){1,3}(?:, [^.!?]{2,50})?)\.$/u;

/** "Nora gymnasium, 2020" */
const YEAR_AT_END = /(?<=\p{L}), (?:19|20)\d\d$/u;

/** "Vinnare", "Finalister" over records: what they are, and nobody's name. */
function isLabelAlone(written: string): boolean {
  return readLabel(`${written}:`)?.value === '';
}

type LinesView = Pick<PageView, 'paragraphs' | 'facts' | 'names' | 'announcements' | 'recurring'>;

/**
 * The name on a line, if it can be one's: no award's, no label's, no piece of a sentence.
 *
 * @returns undefined for a line that already says who the recipient is, and for any line that cannot
 */
export function nameOnLine(
  { paragraphs, facts, names, announcements, recurring }: LinesView,
  index: number,
): string | undefined {
  const { kind, words } = paragraphs[index]!;
  const { name = undefined, award, recipient, years } = facts[index]!;
  if (recipient !== undefined || award !== undefined || announcements[index] !== null) return undefined;
  if (kind !== 'heading' && kind !== 'item' && !(kind === 'text' && words.length <= 90)) return undefined;
  if (years.length > 0 && name === undefined) return undefined;
  const written = (name ?? words)
    .replace(/[*_]{1,2}/g, '')
    .replace(PLACE_IN_ROW, '')
    .replace(FOR_WORK, '')
    .replace(PERSON_WITH_STOP, '$1')
    .trim();
  if (
    (name !== undefined && recurring.has(name)) ||
    readLabel(words) !== null ||
    isLabelAlone(written) ||
    isFurniture(words) ||
    isGreeting(words) ||
    isOfDay(words) ||
    namesPartOfSite(written)
  )
    return undefined;
  if (namesAward(written, names) || !/^["”“]?[\p{Lu}\d]/u.test(written) || /[.!?:…]$/u.test(written)) return undefined;
  // "Lilla Lampan 2021: Odlarna": what was given and when, before who got it.
  if (name === undefined && /(?<!\d)(?:19|20)\d\d: \p{Lu}/u.test(written)) return undefined;
  return /^[\d\s–-]+$|^Av \p{Lu}/u.test(written) ||
    / (?:är|har|var|får|fick|blir|blev|ska|kan|att|vann|vinner) | (?:prisas|hyllas|belönas|hedras|vinner|vann)(?:$|[: ])/u.test(
      written,
    )
    ? undefined
    : written.replace(YEAR_AT_END, '');
}

import { sentencesOf } from '../award/sentences-of.ts';
import { isStamp } from '../line/is-stamp.ts';
import type { Standing } from '../text/standing.ts';
import type { PageView } from '../view/page-view.ts';
import type { SaidYear } from '../view/said-year.ts';
import { saysNoOtherYear } from '../view/says-no-other-year.ts';

/** "Stipendiet går i år till Siv Bo": not "som i år fyller tio", said of something else. */
const GIVEN_THIS_YEAR =
  /(?<!\p{L})(?:går|ges|tilldelas|delas|utdelas|får|belönas)(?: \p{Ll}+)? i år(?!\p{L})|^I år (?:går|ges|tilldelas|delas|får|belönas)(?!\p{L})/u;

/**
 * The year of a prize that is given "i år" by the news that gives another one of a year: the only year the page tells
 * of, and that in which it was published.
 */
export function thisYears({ paragraphs, facts }: PageView, { at, record }: Standing): SaidYear | undefined {
  const isGiven = [at, ...record].some(
    (index) =>
      paragraphs[index]!.kind === 'text' &&
      facts[index]!.recipient !== undefined &&
      sentencesOf(paragraphs[index]!.words).some((sentence) => GIVEN_THIS_YEAR.test(sentence)),
  );
  const from = facts.findIndex(
    ({ years, recipient, award }, index) =>
      index < at && years.length === 1 && recipient !== undefined && award !== undefined,
  );
  const year = facts[from]?.years[0];
  if (!isGiven || year === undefined || !saysNoOtherYear(facts, year)) return undefined;
  const stamps = paragraphs.flatMap(({ words }) => (isStamp(words) ? (/(?:19|20)\d\d/u.exec(words)?.[0] ?? []) : []));
  return stamps.length > 0 && stamps.every((stamp) => Number(stamp) === year) ? { year, from } : undefined;
}

import type { Change, Language, RunChanges } from '../../records.ts';
import type { Markup } from '../html/markup.ts';
import { numberFormat } from '../html/number-format.ts';
import { causesOf } from './causes-of.ts';
import { pageParts } from './page-parts.ts';
import type { Say } from './say.ts';
import { shownValue } from './shown-value.ts';
import { measureWording, pageWording } from './wording.ts';

/** That the citations whose texts stayed kept their numbers, or which moved and why. */
export function proofSection(
  found: RunChanges,
  numbers: readonly Change[],
  language: Language,
  say: Say,
): readonly Markup[] {
  const { unedited } = found;
  if (unedited.length === 0) return [pageParts.note(say(pageWording.noneUnedited))];
  const format = numberFormat(language);
  const moved = unedited.filter(({ same }) => !same);
  const heads = [
    pageWording.citation,
    measureWording.words,
    measureWording.mentions,
    measureWording.lix,
    measureWording.mattr,
  ];
  const intro =
    moved.length === 0
      ? [pageParts.note(say(pageWording.allSame))]
      : [
          pageParts.note(say(pageWording.someMoved, { moved: moved.length, count: unedited.length })),
          pageParts.table(
            say(pageWording.moved),
            [pageWording.citation, pageWording.what, pageWording.before, pageWording.after, pageWording.cause].map(
              (each) => say(each),
            ),
            numbers.map((row) => [
              row.id,
              row.conceptId === undefined
                ? say(measureWording[row.measure])
                : `${say(measureWording.mentions)}: ${found.labels[row.conceptId] ?? row.conceptId}`,
              shownValue(row, row.before, language),
              shownValue(row, row.after, language),
              causesOf(row, language),
            ]),
            say,
          ),
        ];
  return [
    ...intro,
    pageParts.table(
      say(pageWording.unedited),
      [...heads.map((each) => say(each)), say(pageWording.outcome)],
      unedited.map(({ citationId, words, mentions, lix, mattr, same }) => [
        citationId,
        format.whole(words),
        format.whole(mentions),
        lix === null ? '–' : format.decimal(lix, 1),
        mattr === null ? '–' : format.decimal(mattr, 3),
        say(same ? pageWording.same : pageWording.other),
      ]),
      say,
    ),
  ];
}

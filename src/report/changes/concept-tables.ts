import { compareSwedish } from '../../compare-swedish.ts';
import type { Change, Language, RunChanges } from '../../records.ts';
import { html, type Markup } from '../html/markup.ts';
import { causesOf } from './causes-of.ts';
import { pageParts } from './page-parts.ts';
import { rowsByConcept } from './rows-by-concept.ts';
import type { Say } from './say.ts';
import { shownValue } from './shown-value.ts';
import { kindWording, measureWording, pageWording } from './wording.ts';

/** A row for each concept that moved, and below, folded away, the places among the concepts. */
export function conceptTables({ changes, labels }: RunChanges, language: Language, say: Say): readonly Markup[] {
  const nameOf = (id: string) => labels[id] ?? id;
  const byName = (a: { readonly id: string }, b: { readonly id: string }) => compareSwedish(nameOf(a.id), nameOf(b.id));
  const rows = [...rowsByConcept(changes)].sort(byName);
  const ranks = changes
    .filter(({ measure }) => measure === 'rank')
    .sort((a, b) => Number(a.after ?? Infinity) - Number(b.after ?? Infinity) || byName(a, b));
  const measures = ['citations', 'mentions', 'verdict'] as const;
  const heads = [pageWording.concept, ...measures.map((each) => measureWording[each]), pageWording.cause];
  return [
    ...(rows.length === 0
      ? []
      : [
          pageParts.note(say(pageWording.aboutConcepts)),
          pageParts.table(
            say(pageWording.concepts),
            heads.map((each) => say(each)),
            rows.map((row) => [
              nameOf(row.id),
              ...measures.map((measure) => movedText(row.changes.get(measure), language)),
              causesOf(row, language),
            ]),
            say,
          ),
        ]),
    ...(ranks.length === 0
      ? []
      : [
          html`<details><summary>${say(pageWording.showRanks)}</summary>${[
            pageParts.note(say(pageWording.aboutRanks)),
            pageParts.table(
              say(pageWording.ranks),
              [pageWording.concept, pageWording.before, pageWording.after].map((each) => say(each)),
              ranks.map((row) => [
                nameOf(row.id),
                shownValue(row, row.before, language),
                shownValue(row, row.after, language),
              ]),
              say,
            ),
          ]}</details>\n`,
        ]),
  ];
}

/** `8 → 9`, `tillkom: 3`; nothing of what stands still. */
function movedText(change: Change | undefined, language: Language): string {
  if (change === undefined) return '';
  const [before, after] = [change.before, change.after].map((value) => shownValue(change, value, language));
  return change.kind === 'moved'
    ? `${before} → ${after}`
    : `${kindWording[change.kind][language]}: ${change.before === null ? after : before}`;
}

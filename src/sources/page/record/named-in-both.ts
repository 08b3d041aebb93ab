import { withoutOccupation } from '../award/without-occupation.ts';
import type { Standing } from '../text/standing.ts';
import type { PageView } from '../view/page-view.ts';

/** A mention is told of near its citation. */
const FURTHEST = 30;

/** "Eva af Ek", "Sten och Skog Arkitekter", "Glasbruket Droppen & Dottern", "Umeå kommun", "Region Örebro län" */
const FULL_NAME =
  /(?<!\p{L})Region \p{Lu}\p{Ll}[\p{L}-]*(?: \p{Lu}\p{Ll}[\p{L}-]*)? län(?!\p{L})|(?<!\p{L})(?!(?:När|Nu|Här|Det|Den|Då|Som|Efter|Under|För|Med|På|I|Vid|Att|Om|Men|Och|Även|Årets?|Juryn) )(?:\p{Lu}\p{Ll}[\p{L}-]* (?:och|&) )?\p{Lu}\p{Ll}[\p{L}-]*(?: (?:von|af|de))?(?: \p{Lu}\p{Ll}[\p{L}-]+){1,2}(?: & \p{Lu}\p{Ll}[\p{L}-]+(?: \p{Lu}\p{Ll}[\p{L}-]+){0,2})?|\p{Lu}\p{Ll}[\p{L}-]* kommun(?!\p{L})/gu;

/** "Kulturchefen Siv Bo": who speaks for the giver, and mostly not the winner. */
const OFFICIAL =
  /^\p{L}*(?:chef|rektor|direktör|ordförande|sekreterare|ledamot|prefekt|dekan|minist|råd|redaktör)\p{L}* /iu;

/**
 * The only one whose full name both the citation and the running text above it give, there with what she is or without:
 * "Filmaren Siv Bo".
 */
export function namedInBoth(
  { paragraphs }: PageView,
  { at, record, sameEdition, words }: Standing,
): string | undefined {
  const named = new Set([...words.matchAll(FULL_NAME)].map(([name]) => name));
  const above = sameEdition ? paragraphs.slice(Math.max(0, at - FURTHEST), at).keys() : record.values();
  const both = new Set(
    [...above].flatMap((index) => {
      const { kind, words: above } = paragraphs[index]!;
      return kind === 'text' || kind === 'heading'
        ? [...above.matchAll(FULL_NAME)]
            .map(([name]) => (OFFICIAL.test(name) ? name : withoutOccupation(name)))
            .filter((name) => named.has(name))
        : [];
    }),
  );
  return both.size === 1 && named.size === 1 ? [...both][0] : undefined;
}

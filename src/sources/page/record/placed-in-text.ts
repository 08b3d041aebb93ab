import { recipientSpan } from '../award/recipient-span.ts';
import { leadOf, type Standing } from '../text/standing.ts';
import type { PageView } from '../view/page-view.ts';

/** "Juryns motivering till andraplatsen" */
const RANK = /(?<!\p{L})(andra|tredje|fjärde) ?plats(?:en)?(?!\p{L})/iu;

/** "På andra plats kom Bodens kommun och på tredje plats Mora kommun." */
const PLACED =
  /(?<!\p{L})(andra|tredje|fjärde) ?plats(?:en)? (?:(?:kom|hamnade|slutade|placerade sig|gick till|togs av) )?(?=\p{Lu})(.+?)(?=,? (?:och|samt|medan) (?:på )?(?:andra|tredje|fjärde) ?plats|[.!?](?:\s|$)|$)/giu;

/**
 * Who got the place that a reason is announced for, by the page's own sentence above: "Juryns motivering till
 * andraplatsen" below "På andra plats kom Bodens kommun".
 *
 * @returns undefined where the page says it of nobody, or of two
 */
export function placedInText({ paragraphs, names }: PageView, { at, words }: Standing): string | undefined {
  const rank = RANK.exec(leadOf(paragraphs[at]!.words, words))?.[1]?.toLowerCase();
  if (rank === undefined) return undefined;
  const placed = paragraphs
    .slice(0, at)
    .flatMap(({ kind, words: above }) =>
      kind === 'text'
        ? [...above.matchAll(PLACED)].flatMap(([, place, who]) =>
            place!.toLowerCase() === rank ? (recipientSpan(who!, names) ?? []) : [],
          )
        : [],
    );
  return new Set(placed).size === 1 ? placed[0] : undefined;
}

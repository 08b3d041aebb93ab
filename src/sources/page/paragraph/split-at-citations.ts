import type { Paragraph } from './paragraph.ts';

/**
 * A sentence that gives an award, and the jury's reason between marks at its end; or "Till Umeå skriver juryn: »…«".
 */
const GIVEN_WITH_REASON =
  /(?:(?<=^|[.!?»«”"]\s)(?:Och |Samt )?[Tt]ill \p{Lu}[^.:"”“„»«]{2,60}:|(?<!\p{L})(?:gick|går|tilldela(?:s|des)|fick|får|erhöll|belönades|belönas|utsågs|utses|vann)(?!\p{L})[^"”“„»«]{3,200}(?:motivering(?:en)?|orden)\s?:?) ["”“„»«][^"”“„»«]{15,1500}["”“»«][.!]?(?:\s+(?=\p{Lu})|$)/gu;

/**
 * A paragraph of running text or of a list cut after each sentence that gives an award with its reason, when there are
 * several: "Guldlövet gick till … med motiveringen ”…”. Silverlövet gick till … med motiveringen ”…”."
 */
export function splitAtCitations(text: string, paragraph: Paragraph): readonly Paragraph[] {
  const { kind, words, wordsStart, end } = paragraph;
  if ((kind !== 'text' && kind !== 'item') || words.length < 120) return [paragraph];
  const cuts = [...words.matchAll(GIVEN_WITH_REASON)].map((match) => match.index + match[0].length);
  if (cuts.length < 2) return [paragraph];
  const bounds = cuts.at(-1) === words.length ? [0, ...cuts] : [0, ...cuts, words.length];
  return bounds.slice(1).map((to, index): Paragraph => {
    const start = wordsStart + bounds[index]!;
    const stop = Math.min(end, wordsStart + bounds[index]! + text.slice(start, wordsStart + to).trimEnd().length);
    return {
      ...paragraph,
      start: index === 0 ? paragraph.start : start,
      wordsStart: start,
      end: stop,
      words: text.slice(start, stop),
      apart: index === 0 && paragraph.apart,
    };
  });
}

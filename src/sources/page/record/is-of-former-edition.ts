import { leadOf, type Standing } from '../text/standing.ts';
import type { PageView } from '../view/page-view.ts';
import { namedInBoth } from './named-in-both.ts';

/** "… fick hon också en medalj av Hembygdsringen": another prize than the one the page told of before. */
const OF_OTHER_PRIZE =
  /(?<!\p{L})(?:fick|får|tilldelades|tilldelas|belönades|mottog)(?: \p{L}+){0,2} (?:också|även|dessutom) (?:med )?(?:en|ett) (?!hedersomnämnande|hedrande)/iu;

/** What is told of an edition that is not this year's. */
const OF_FORMER_EDITION =
  /(?<!\p{L})(?:förra årets|fjolårets|föregående års|den gången|året innan|i fjol|förra (?:året|gången)|(?:ett|något|några) av de (?:tidigare|föregående|senaste) åren|(?:ett|något) tidigare år|häromåret|för (?:ett|några|två|tre) år sedan)(?!\p{L})/iu;

/**
 * Whether the words right before a text say that it is another edition's, without saying which. "I fjol gick det till
 * kören Sälarna." above a reason that names someone of whom the page told before is but a memory.
 */
export function isOfFormerEdition(view: PageView, standing: Standing): boolean {
  const { at, lead, record, words: text } = standing;
  if (lead.years.length > 0) return false;
  const tellsOfFormer = (index: number | undefined): boolean => {
    const paragraph = index === undefined ? undefined : view.paragraphs[index];
    if (paragraph === undefined || paragraph.kind === 'heading') return false;
    const words = leadOf(paragraph.words, text);
    return OF_FORMER_EDITION.test(words) || OF_OTHER_PRIZE.test(words);
  };
  if (tellsOfFormer(at)) return true;
  const above = record[0];
  if (!tellsOfFormer(above)) return false;
  const winner = namedInBoth(view, standing);
  return winner === undefined || view.paragraphs[above!]!.words.includes(winner);
}

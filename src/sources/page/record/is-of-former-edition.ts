import { leadOf, type Standing } from '../text/standing.ts';
import type { PageView } from '../view/page-view.ts';

/** "… fick hon också en medalj av Hembygdsringen": another prize than the one the page told of before. */
const OF_OTHER_PRIZE =
  /(?<!\p{L})(?:fick|får|tilldelades|tilldelas|belönades|mottog)(?: \p{L}+){0,2} (?:också|även|dessutom) (?:med )?(?:en|ett) (?!hedersomnämnande|hedrande)/iu;

/** What is told of an edition that is not this year's. */
const OF_FORMER_EDITION =
  /(?<!\p{L})(?:förra årets|fjolårets|föregående års|den gången|året innan|i fjol|förra (?:året|gången)|(?:ett|något|några) av de (?:tidigare|föregående|senaste) åren|(?:ett|något) tidigare år|häromåret|för (?:ett|några|två|tre) år sedan)(?!\p{L})/iu;

/** Whether the words right before a text say that it is another edition's, without saying which. */
export function isOfFormerEdition({ paragraphs }: PageView, { at, lead, record, words: text }: Standing): boolean {
  const before = [at, record[0] ?? at].map((index) => paragraphs[index]!).filter(({ kind }) => kind !== 'heading');
  return (
    lead.years.length === 0 &&
    before
      .map(({ words }) => leadOf(words, text))
      .some((words) => OF_FORMER_EDITION.test(words) || OF_OTHER_PRIZE.test(words))
  );
}

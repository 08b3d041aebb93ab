import { max, median, min } from 'd3-array';
import type { Language, Novelty, Wording } from '../records.ts';
import { fillWording } from './html/fill-wording.ts';
import { numberFormat } from './html/number-format.ts';
import { WORDS_LEFT_OUT } from './words-left-out.ts';

const wording = {
  latest: {
    sv: '{k} av {n} olika innehållsord i årgången {year} ({share}) står inte i någon tidigare motivering.',
    en: '{k} of {n} different content words in the {year} edition ({share}) stand in no earlier citation.',
  },
  scale: {
    sv: 'I de {count} årgångarna {first}–{last} var andelen i mitten {middle}, lägst {low} och högst {high}. Den sjunker av sig själv, för varje årgång har fler motiveringar före sig.',
    en: 'In the {count} editions {first}–{last} the middle share was {middle}, the lowest {low} and the highest {high}. It falls by itself, since each edition has more citations before it.',
  },
  scaleOfOne: {
    sv: 'I årgången {first} var andelen {middle}. Den sjunker av sig själv, för varje årgång har fler motiveringar före sig.',
    en: 'In the {first} edition the share was {middle}. It falls by itself, since each edition has more citations before it.',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/**
 * How much of the latest edition is new, and how usual that is: the median of the editions before it.
 * @param novelties oldest first, at least one
 */
export function noveltySentence(novelties: readonly Novelty[], language: Language): string {
  const { whole, percent, inWords } = numberFormat(language);
  const say = (text: Wording, values = {}) => fillWording(text[language], values);
  const latest = novelties.at(-1)!;
  const earlier = novelties.slice(0, -1).filter(({ lemmas }) => lemmas > 0);
  const shares = earlier.map(shareOf);
  const scale = {
    count: inWords(earlier.length),
    first: earlier[0]?.year ?? '',
    last: earlier.at(-1)?.year ?? '',
    middle: percent(median(shares) ?? 0),
    low: percent(min(shares) ?? 0),
    high: percent(max(shares) ?? 0),
  };
  return [
    say(wording.latest, {
      k: whole(latest.words.length),
      n: whole(latest.lemmas),
      year: latest.year,
      share: percent(shareOf(latest)),
    }),
    ...(earlier.length === 0 ? [] : [say(earlier.length === 1 ? wording.scaleOfOne : wording.scale, scale)]),
    say(WORDS_LEFT_OUT),
  ].join(' ');
}

function shareOf({ words, lemmas }: Novelty): number {
  return lemmas === 0 ? 0 : words.length / lemmas;
}

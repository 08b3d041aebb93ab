import type { Trend } from '../../../records.ts';
import { numberFormat } from '../../html/number-format.ts';
import { countPairs } from '../arithmetic/count-pairs.ts';
import { presenceOf } from '../arithmetic/presence-of.ts';
import { table } from '../table.ts';

const { decimal } = numberFormat('sv');

/**
 * The series year by year: presence, mentions, words and rate, the pairs of each year with those before it, and what S
 * is without the year. Everything below it in the worked example is made of these columns.
 */
export function yearArithmetic({ series }: Trend): string {
  const { years, citations, documents, mentions, words } = series;
  const presence = presenceOf(series);
  const { byPlace, all } = countPairs(presence);
  const rows = years.map((year, place) => {
    const pairs = byPlace[place]!;
    const rest = countPairs(presence.toSpliced(place, 1)).all;
    return [
      String(year),
      citations[place] === 1 ? String(documents[place]) : `${documents[place]} av ${citations[place]}`,
      String(mentions[place]),
      String(words[place]),
      words[place] === 0 ? '–' : decimal((1000 * mentions[place]!) / words[place]!, 2),
      String(pairs.rising),
      String(pairs.falling),
      String(pairs.equal),
      decimal(rest.rising - rest.falling, 0),
    ];
  });
  const sum = (values: readonly number[]) => String(values.reduce((total, each) => total + each, 0));
  return table(
    [
      ['Årgång', 'words'],
      ['Finns', 'number'],
      ['Omnämnanden', 'number'],
      ['Ord', 'number'],
      ['Per 1 000 ord', 'number'],
      ['Stigande par', 'number'],
      ['Fallande par', 'number'],
      ['Lika par', 'number'],
      ['S utan årgången', 'number'],
    ],
    [
      ...rows,
      [
        '**Summa**',
        sum(documents),
        sum(mentions),
        sum(words),
        '',
        `${all.rising}`,
        `${all.falling}`,
        `${all.equal}`,
        '',
      ],
    ],
  );
}

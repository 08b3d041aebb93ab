import { CorpusError } from '../../src/errors.ts';

/**
 * Where the later of two periods begins: the index of its first year. Without a `splitYear` the years are halved, the
 * odd one going to the later period. Null with fewer than two years.
 * @param years rising
 * @throws CorpusError `split-year-outside` when one of the periods would be empty
 */
export function splitPeriods(years: readonly number[], splitYear: number | null): number | null {
  if (years.length < 2) return null;
  if (splitYear === null) return Math.floor(years.length / 2);
  const split = years.findIndex((year) => year >= splitYear);
  if (split > 0) return split;
  const [first, last] = [years[0], years.at(-1)];
  throw new CorpusError('split-year-outside', {
    sv: `Delningsåret ${splitYear} lämnar en av perioderna tom. Välj ett år efter ${first} och senast ${last}.`,
    en: `The split year ${splitYear} leaves one of the periods empty. Choose a year after ${first} and no later than ${last}.`,
  });
}

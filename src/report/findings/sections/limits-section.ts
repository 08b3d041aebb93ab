import { LEVEL } from '../../../level.ts';
import type { Analysis } from '../../../records.ts';
import { numberFormat } from '../../html/number-format.ts';
import { choose } from '../arithmetic/choose.ts';
import { countOrders } from '../arithmetic/count-orders.ts';
import { countPairs } from '../arithmetic/count-pairs.ts';
import { quotient } from '../arithmetic/quotient.ts';
import { chanceText } from '../chance-text.ts';
import { counted } from '../counted.ts';
import { fractionText } from '../fraction-text.ts';
import { table } from '../table.ts';
import { wholeText } from '../whole-text.ts';

const { decimal } = numberFormat('sv');

/** What so few and short texts cannot show: the texts' own length, the smallest p, and what a single mention weighs. */
export function limitsSection({ years, conceptTrends }: Analysis): string {
  const n = years.length;
  const heading = `## Vad ${counted(n, 'årgång', 'årgångar')} inte kan visa`;
  if (n < 2) return `${heading}\n\nDet finns inget att jämföra.`;
  const undecided = conceptTrends.filter(({ verdict }) => verdict === 'undecided').length;
  return [
    heading,
    lengthText(years),
    '**Minsta möjliga p.** Ett begrepp som finns i k av årgångarna (en motivering om året) kan som bäst nå 2 delat med antalet ordningar:',
    attainableTable(n),
    mentionText(years),
    `**”Kan inte avgöras” betyder inte ”oförändrat”.** För ${undecided} av ${conceptTrends.length} begrepp går det inte att avgöra om de blir vanligare eller ovanligare. Orden i en text är inte oberoende av varandra, så intervallen är snarare för snäva än för vida. Texterna är inget urval: ett p svarar på om en slumpvis ordning av just dessa texter skulle se så ut, inte på varför.`,
  ].join('\n\n');
}

function lengthText(years: Analysis['years']): string {
  const lengths = years.map(({ words, citations }) => words / citations);
  const { all } = countPairs(lengths);
  const s = all.rising - all.falling;
  const { all: orders, asFar } = countOrders(lengths, s);
  const p = quotient(asFar, orders);
  const list = years.map(
    ({ year, words, citations }) => `${year}: ${citations === 1 ? words : `${words}/${citations}`}`,
  );
  return `**Textlängden.** Ord per motivering, ${list.join(', ')}. Parräkningen: ${all.rising} stigande, ${all.falling} fallande, ${all.equal} lika; S = ${all.rising} − ${all.falling} = **${decimal(s, 0)}**. I ${wholeText(asFar)} av ${wholeText(orders)} ordningar är S minst så långt från noll: p = ${fractionText(asFar, orders)} = **${chanceText(p)}**. ${lengthVerdict(s, p)}`;
}

function lengthVerdict(s: number, p: number): string {
  if (s === 0) return 'Texterna blir varken längre eller kortare.';
  const way = s > 0 ? 'längre' : 'kortare';
  return p <= LEVEL
    ? `Texterna blir ${way}. Ett ord kan därför bli ${s > 0 ? 'vanligare' : 'ovanligare'} utan att juryn menar något annat, och därför prövas varje begrepp också med hänsyn till längden.`
    : `Fler par pekar mot att texterna blir ${way} än tvärtom, men det kan bero på slumpen.`;
}

function attainableTable(n: number): string {
  const rows = Array.from({ length: Math.floor(n / 2) }, (_, place) => {
    const k = place + 1;
    const orders = choose(n, k);
    return [
      k === n - k ? String(k) : `${k} eller ${n - k}`,
      wholeText(orders),
      chanceText(Math.min(1, quotient(2n, orders))),
    ];
  });
  return table(
    [
      [`Finns i k av ${n}`, 'words'],
      ['Ordningar', 'number'],
      ['Minsta p', 'number'],
    ],
    rows,
  );
}

function mentionText(years: Analysis['years']): string {
  const written = years.filter(({ words }) => words > 0);
  if (written.length === 0) return '**Ett omnämnande.** Texterna har inga ord.';
  const shortest = written.reduce((least, year) => (year.words < least.words ? year : least));
  const longest = written.reduce((most, year) => (year.words > most.words ? year : most));
  // The upper end of the exact Poisson interval of no mention is −ln(0.025).
  const most = -Math.log(LEVEL / 2);
  return `**Ett enda omnämnande.** Det är 1 000/${shortest.words} = ${decimal(1000 / shortest.words, 1)} per 1 000 ord år ${shortest.year} men 1 000/${longest.words} = ${decimal(1000 / longest.words, 1)} år ${longest.year}. Och inget omnämnande är inte noll: den övre gränsen för 0 omnämnanden är −ln 0,025 = ${decimal(most, 2)}, vilket i årgång ${longest.year} ännu är ${decimal((1000 * most) / longest.words, 1)} per 1 000 ord.`;
}

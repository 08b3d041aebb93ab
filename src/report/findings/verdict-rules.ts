import type { RankTrend, Trend, Verdict } from '../../records.ts';
import { numberFormat } from '../html/number-format.ts';
import { clusterWays } from './arithmetic/cluster-ways.ts';
import { countPairs } from './arithmetic/count-pairs.ts';
import { quotient } from './arithmetic/quotient.ts';
import { chanceText } from './chance-text.ts';
import { counted } from './counted.ts';
import { fractionText } from './fraction-text.ts';

/** One rule of `docs/verdicts.md` held against the numbers of a row. */
interface RuleCheck {
  readonly number: number;
  /** What the row would be called; several for a rule with two directions. */
  readonly verdicts: readonly Verdict[];
  /** The rule as published, shortened, in Swedish. */
  readonly rule: string;
  /** The row's numbers, in Swedish. */
  readonly numbers: string;
  /** The verdict the rule gives; null when it does not fit. */
  readonly gives: Verdict | null;
}

const LEVEL = 0.05;
const MARGIN = 2;
const FEWEST = 3;
const { decimal } = numberFormat('sv');

/**
 * The rules of `docs/verdicts.md` in order, each held against the row, up to and with the first that fits. Written from
 * the published page, not from the program that decides, so that the two can be held against each other.
 */
export function verdictRules(trend: Trend): readonly RuleCheck[] {
  const { documents, ofCitations } = trend;
  const inCitations = `nämns i ${documents} av ${ofCitations} motiveringar`;
  const checks: readonly (() => Omit<RuleCheck, 'number'>)[] = [
    () => ({
      verdicts: ['absent'],
      rule: 'nämns i ingen motivering',
      numbers: inCitations,
      gives: documents === 0 ? 'absent' : null,
    }),
    () => ({
      verdicts: ['undecided'],
      rule: 'det finns bara en motivering',
      numbers: `det finns ${ofCitations}`,
      gives: ofCitations === 1 ? 'undecided' : null,
    }),
    () => ({
      verdicts: ['isolated'],
      rule: 'nämns i exakt en motivering',
      numbers: inCitations,
      gives: documents === 1 ? 'isolated' : null,
    }),
    () => risesOrFalls(trend),
    () => throughout(trend),
    () => cameOrWent(trend, 1),
    () => cameOrWent(trend, -1),
    () => cameAndWent(trend),
    () => followsLength(trend),
    () => ({ verdicts: ['undecided'], rule: 'inget av ovanstående', numbers: '–', gives: 'undecided' }),
  ];
  const found: RuleCheck[] = [];
  for (const [place, check] of checks.entries()) {
    const result = { number: place + 1, ...check() };
    found.push(result);
    if (result.gives !== null) break;
  }
  return found;
}

function risesOrFalls({ exploratory, presence, rate, lengthAware, q }: Trend): Omit<RuleCheck, 'number'> {
  const tests = [
    ...(presence.tau === null ? [] : [{ name: 'närvaro', p: presence.p, sign: Math.sign(presence.s) }]),
    { name: 'frekvens', p: rate.p, sign: Math.sign(rate.s) },
    { name: 'längdmedvetet', p: lengthAware.p, sign: Math.sign(lengthAware.tendency) },
  ];
  const adjusted = !exploratory || (q !== null && q <= LEVEL);
  const direction = tests[0]!.sign;
  const agree = tests.every(({ p, sign }) => p <= LEVEL && sign === direction && sign !== 0);
  return {
    verdicts: ['rises', 'falls'],
    rule: `närvaro, frekvens och det längdmedvetna testet har alla p ≤ 0,05 åt samma håll${exploratory ? ', och q ≤ 0,05' : ''}`,
    numbers: [
      ...tests.map(({ name, p, sign }) => `${name}: p = ${chanceText(p)}${directionText(sign)}`),
      ...(exploratory ? [`q = ${q === null ? 'prövas inte' : chanceText(q)}`] : []),
    ].join('; '),
    gives: agree && adjusted ? (direction > 0 ? 'rises' : 'falls') : null,
  };
}

function throughout(trend: Trend): Omit<RuleCheck, 'number'> {
  const { editions, marked } = stretchOf(trend);
  const allowed = Math.floor(editions / 10);
  return {
    verdicts: ['throughout'],
    rule: 'saknas i högst en årgång av tio',
    numbers: `saknas i ${editions - marked} av ${editions}; högst ${allowed} får saknas`,
    gives: editions - marked <= allowed ? 'throughout' : null,
  };
}

function cameOrWent(trend: Trend, direction: 1 | -1): Omit<RuleCheck, 'number'> {
  const { editions, marked, before, after } = stretchOf(trend);
  const verdict: Verdict = direction > 0 ? 'came' : 'went';
  const empty = direction > 0 ? before : after;
  const rest = editions - empty;
  const allowed = Math.floor(rest / 5);
  const ordered = isSignificant(trend.presence, direction);
  const fits = ordered && empty >= MARGIN && rest - marked <= allowed;
  return {
    verdicts: [verdict],
    rule:
      direction > 0
        ? 'saknas i de två första årgångarna eller fler, därefter i högst en av fem, och närvaron stiger med p ≤ 0,05'
        : 'saknas i de två sista årgångarna eller fler, dessförinnan i högst en av fem, och närvaron faller med p ≤ 0,05',
    numbers: `tomma årgångar ${direction > 0 ? 'först' : 'sist'}: ${empty}; av de övriga saknas ${rest - marked} av ${rest} (högst ${allowed} får saknas); närvaro: S = ${decimal(trend.presence.s, 0)}, p = ${chanceText(trend.presence.p)}`,
    gives: fits ? verdict : null,
  };
}

function cameAndWent(trend: Trend): Omit<RuleCheck, 'number'> {
  const { editions, marked, before, after, span } = stretchOf(trend);
  const allowed = Math.floor(span / 5);
  const { ways, all } = clusterWays(editions, marked, span, MARGIN);
  const share = quotient(ways, all);
  const fits = marked >= FEWEST && before >= MARGIN && after >= MARGIN && span - marked <= allowed && share <= LEVEL;
  return {
    verdicts: ['came-and-went'],
    rule: 'i tre årgångar eller fler; saknas i två eller fler både före och efter, däremellan i högst en av fem; högst 5 % av alla sätt att placera dem ligger så samlat med sådana marginaler',
    numbers: `i ${counted(marked, 'årgång', 'årgångar')}; tomma före: ${before}, efter: ${after}; däremellan saknas ${span - marked} av ${span} (högst ${allowed})${marked < FEWEST ? '' : `; ${fractionText(ways, all)} = ${chanceText(share)} ligger så samlat`}`,
    gives: fits ? 'came-and-went' : null,
  };
}

function followsLength({ series, presence, frequency }: Trend): Omit<RuleCheck, 'number'> {
  const { all } = countPairs(series.words.map((count, place) => count / series.citations[place]!));
  const length = Math.sign(all.rising - all.falling);
  const fits = length !== 0 && (isSignificant(presence, length) || isSignificant(frequency, length));
  return {
    verdicts: ['follows-length'],
    rule: 'närvaron eller antalet omnämnanden har p ≤ 0,05 åt det håll som textlängden ändras',
    numbers: `textlängden: S = ${decimal(all.rising - all.falling, 0)}; närvaro: S = ${decimal(presence.s, 0)}, p = ${chanceText(presence.p)}; antal: S = ${decimal(frequency.s, 0)}, p = ${chanceText(frequency.p)}`,
    gives: fits ? 'follows-length' : null,
  };
}

function stretchOf({ series }: Trend) {
  const marks = series.documents.map((count) => count > 0);
  const editions = marks.length;
  const before = marks.indexOf(true);
  const after = editions - 1 - marks.lastIndexOf(true);
  return { editions, marked: marks.filter(Boolean).length, before, after, span: editions - before - after };
}

function isSignificant({ s, p }: RankTrend, direction: number): boolean {
  return p <= LEVEL && Math.sign(s) === direction;
}

function directionText(sign: number): string {
  return sign > 0 ? ' (stiger)' : sign < 0 ? ' (faller)' : '';
}

import { sum } from 'd3-array';
import { LEVEL } from '../../src/level.ts';
import type { RankTrend, Trend, Verdict } from '../../src/records.ts';
import { clusterProbability } from '../../src/statistics/cluster-probability.ts';
import { mannKendall } from '../../src/statistics/mann-kendall.ts';

/** Editions that must stand empty on a side before a pattern is said to begin or end there. */
const MARGIN = 2;
/** One edition in so many may be missing from a run that is still called unbroken. */
const ONE_IN_A_RUN = 5;
/** One edition in so many may be missing from what is still called throughout. */
const ONE_IN_ALL = 10;
/** Fewer editions than this do not come and go. */
const FEWEST_TO_COME_AND_GO = 3;

/** What a verdict is decided from. */
export type Evidence = Pick<Trend, 'series' | 'presence' | 'rate' | 'frequency' | 'lengthAware'>;

/**
 * The verdict of a series, by the rules published in `docs/verdicts.md`; the first that fits is taken. Rises and falls
 * are tested and must agree on every test; came, went, came and went, throughout and isolated describe what stands in
 * which edition; the rest say what the texts cannot tell.
 *
 * @param claimable whether rises and falls may be said at all: not of a row found by searching many, unless it stands
 *   after the adjustment for them
 */
export function decideVerdict(evidence: Evidence, claimable: boolean): Verdict {
  const { series } = evidence;
  const documents = sum(series.documents);
  const citations = sum(series.citations);
  if (documents === 0) return 'absent';
  if (citations === 1) return 'undecided';
  if (documents === 1) return 'isolated';
  const direction = claimable ? agreedDirection(evidence) : 0;
  if (direction !== 0) return direction > 0 ? 'rises' : 'falls';
  return patternOf(evidence) ?? (followsLength(evidence) ? 'follows-length' : 'undecided');
}

/** 1 or −1 when presence, rate and the length-aware test all say so at the level, else 0. */
function agreedDirection({ presence, rate, lengthAware }: Evidence): number {
  const signs = [significantSign(rate), lengthAware.p <= LEVEL ? Math.sign(lengthAware.tendency) : 0];
  // A subject in every citation has no presence to test: the rate and the length-aware test then decide.
  if (presence.tau !== null) signs.push(significantSign(presence));
  return signs.every((sign) => sign === signs[0]) ? signs[0]! : 0;
}

function patternOf({ series, presence }: Evidence): Verdict | null {
  const marks = series.documents.map((count) => count > 0);
  const editions = marks.length;
  const marked = marks.filter(Boolean).length;
  const before = marks.indexOf(true);
  const after = editions - 1 - marks.lastIndexOf(true);
  const span = editions - before - after;
  if (isUnbroken(marked, editions, ONE_IN_ALL)) return 'throughout';
  const ordered = significantSign(presence);
  if (ordered > 0 && before >= MARGIN && isUnbroken(marked, editions - before, ONE_IN_A_RUN)) return 'came';
  if (ordered < 0 && after >= MARGIN && isUnbroken(marked, editions - after, ONE_IN_A_RUN)) return 'went';
  const clustered =
    marked >= FEWEST_TO_COME_AND_GO &&
    before >= MARGIN &&
    after >= MARGIN &&
    isUnbroken(marked, span, ONE_IN_A_RUN) &&
    clusterProbability(editions, marked, span, MARGIN) <= LEVEL;
  return clustered ? 'came-and-went' : null;
}

function isUnbroken(marked: number, editions: number, oneIn: number): boolean {
  return editions - marked <= Math.floor(editions / oneIn);
}

/** Presence or mentions move with time, the texts' length moves the same way, and the tests above did not agree. */
function followsLength({ series, presence, frequency }: Evidence): boolean {
  const length = Math.sign(mannKendall(series.words.map((words, i) => words / series.citations[i]!)).s);
  return length !== 0 && [presence, frequency].some((trend) => significantSign(trend) === length);
}

function significantSign({ s, p }: RankTrend): number {
  return p <= LEVEL ? Math.sign(s) : 0;
}

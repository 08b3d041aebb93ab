import { sum } from 'd3-array';
import type { Series, SubjectCount, Trend, Verdict, Way } from '../../src/records.ts';
import { mannKendall } from '../../src/statistics/mann-kendall.ts';
import type { Evidence } from './decide-verdict.ts';

/** 1 later, −1 earlier, 0 without a direction; the rest have that of the presence. */
const DIRECTIONS: Partial<Record<Verdict, number>> = {
  rises: 1,
  came: 1,
  falls: -1,
  went: -1,
  throughout: 0,
  'came-and-went': 0,
  isolated: 0,
  absent: 0,
};

/**
 * Looks at a verdict again in other ways of counting: by presence, by rate, by the length-aware tendency, later period
 * against earlier, with each edition left out, and by every one of the subject's `otherCounts`. A way holds when it has
 * the direction of the verdict (of the presence, for a verdict that claims none); a verdict that cannot have a
 * direction is only held against the other counts, which must give it again. A count that finds nothing says nothing
 * and is left out. Directions are looked at here, not significance.
 *
 * @param split index of the first year of the later period, null to leave the halves out
 * @param decide the verdict of a series counted otherwise
 */
export function judgeSensitivity(
  verdict: Verdict,
  evidence: Evidence & Pick<Trend, 'dropOne'>,
  split: number | null,
  otherCounts: SubjectCount['otherCounts'],
  decide: (series: Series) => Verdict,
): Trend['sensitivity'] {
  const direction = directionOf(verdict, evidence);
  const ways: Record<string, boolean> = {};
  if (direction !== 0) {
    const signs: Readonly<Record<Exclude<Way, 'drop-one'>, number | null>> = {
      presence: evidence.presence.tau === null ? null : evidence.presence.s,
      rate: evidence.rate.s,
      'length-aware': evidence.lengthAware.tendency,
      halves: split === null ? null : laterMinusEarlier(evidence.series, split),
    };
    for (const [way, sign] of Object.entries(signs)) if (sign !== null) ways[way] = Math.sign(sign) === direction;
    ways['drop-one'] = evidence.dropOne.same === evidence.dropOne.of;
  }
  for (const [way, counts] of Object.entries(otherCounts ?? {})) {
    if (sum(counts.documents) === 0) continue;
    const series = { ...evidence.series, ...counts };
    ways[way] = direction === 0 ? decide(series) === verdict : Math.sign(presenceOrMentions(series)) === direction;
  }
  const judged = Object.values(ways);
  return { holds: judged.filter(Boolean).length, of: judged.length, ways };
}

function directionOf(verdict: Verdict, { presence, frequency }: Evidence): number {
  return DIRECTIONS[verdict] ?? Math.sign(presence.s || frequency.s);
}

function presenceOrMentions({ documents, citations, mentions }: Series): number {
  return mannKendall(documents.map((count, i) => count / citations[i]!)).s || mannKendall(mentions).s;
}

/** Above 0 when the rate of the later period is the higher; compared by cross-multiplication, so that equal is 0. */
function laterMinusEarlier({ mentions, words }: Series, split: number): number {
  const early = sum(mentions.slice(0, split)) * sum(words.slice(split));
  const late = sum(mentions.slice(split)) * sum(words.slice(0, split));
  return late - early;
}

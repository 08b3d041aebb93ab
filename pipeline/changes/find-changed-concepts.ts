import { compareSwedish } from '../../src/compare-swedish.ts';
import type { Change, ChangeCause } from '../../src/records.ts';
import type { OtherCauses } from './compare-citation-numbers.ts';
import type { RunSnapshot, SnapshotConcept } from './run-snapshot.ts';

/** Why the counts of each concept moved, gathered citation by citation. */
export class ConceptCauses {
  readonly all = new Set<ChangeCause>();
  readonly #byConcept = new Map<string, Set<ChangeCause>>();

  add(conceptId: string, causes: readonly ChangeCause[]): void {
    const known = this.#byConcept.get(conceptId) ?? new Set();
    for (const cause of causes) {
      known.add(cause);
      this.all.add(cause);
    }
    this.#byConcept.set(conceptId, known);
  }

  of(conceptId: string): ReadonlySet<ChangeCause> {
    return this.#byConcept.get(conceptId) ?? new Set();
  }
}

/**
 * What moved in the concepts of two runs: their counts for the causes gathered, verdict and rank for the same or, where
 * their own counts stand still, for what moved the others'.
 *
 * @param ofCounts what makes concepts come and go, the likeliest first
 * @param textsMoved whether any citation came, went or was edited
 */
export function findChangedConcepts(
  before: RunSnapshot,
  after: RunSnapshot,
  causes: ConceptCauses,
  others: OtherCauses,
  ofCounts: readonly ChangeCause[],
  textsMoved: boolean,
): readonly Change[] {
  const [lexicon = 'program'] = ofCounts;
  const ranks = { before: ranksOf(before), after: ranksOf(after) };
  const changes: Change[] = [];
  const ids = [...new Set([...after.concepts.keys(), ...before.concepts.keys()])].sort(compareSwedish);
  if (ids.some((id) => !before.concepts.has(id) || !after.concepts.has(id))) causes.all.add(lexicon);
  for (const id of ids) {
    const earlier = before.concepts.get(id);
    const later = after.concepts.get(id);
    const note = (
      kind: Change['kind'],
      measure: Change['measure'],
      from: string | number | null,
      to: string | number | null,
      why: Iterable<ChangeCause>,
    ) => {
      if (from === to) return;
      const found = ORDER.filter((cause) => [...why].includes(cause));
      changes.push({
        subject: 'concept',
        id,
        kind,
        measure,
        before: from,
        after: to,
        causes: found.length === 0 ? ['program'] : found,
        differences: [],
      });
    };
    if (earlier === undefined || later === undefined) {
      const kind = earlier === undefined ? 'added' : 'removed';
      note(kind, 'citations', earlier?.citations ?? null, later?.citations ?? null, [lexicon]);
      continue;
    }
    const own = causes.of(id);
    const counted = own.size > 0 ? own : textsMoved ? [...others, 'texts' as const] : others;
    note('moved', 'citations', earlier.citations, later.citations, counted);
    note('moved', 'mentions', earlier.mentions, later.mentions, counted);
    const otherwise = textsMoved ? ['texts' as const] : causes.all.size > 0 ? causes.all : others;
    note('moved', 'verdict', earlier.verdict, later.verdict, own.size > 0 ? own : otherwise);
    const byOthers = causes.all.size > 0 ? causes.all : others;
    note('moved', 'rank', ranks.before.get(id) ?? null, ranks.after.get(id) ?? null, own.size > 0 ? own : byOthers);
  }
  return [
    ...changes.filter(({ measure }) => measure !== 'rank'),
    ...changes.filter(({ measure }) => measure === 'rank'),
  ];
}

const ORDER: readonly ChangeCause[] = ['texts', 'concepts', 'stopwords', 'settings', 'program'];

/** The place of each mentioned concept by the number of citations that mention it, from 1; equals share a place. */
function ranksOf({ concepts }: RunSnapshot): ReadonlyMap<string, number> {
  const sorted = [...concepts.values()].filter(({ citations }) => citations > 0).sort(mostFirst);
  let rank = 0;
  return new Map(
    sorted.map(({ id, citations }, index) => {
      if (citations !== sorted[index - 1]?.citations) rank = index + 1;
      return [id, rank];
    }),
  );
}

function mostFirst(a: SnapshotConcept, b: SnapshotConcept): number {
  return b.citations - a.citations;
}

import { greatest, group } from 'd3-array';
import type { Change } from '../../src/records.ts';
import { differingWords } from '../../src/sources/differing-words.ts';
import type { RunSnapshot, SnapshotCitation } from './run-snapshot.ts';

/** How the citations of two runs stand to each other. */
interface ChangedTexts {
  /** Added, removed, renamed and edited citations, in that order. */
  readonly changes: readonly Change[];
  /** Those with the same text, as before and now. */
  readonly unedited: readonly (readonly [SnapshotCitation, SnapshotCitation])[];
  /** Those whose text only one run has, as before and now. */
  readonly others: readonly (readonly [SnapshotCitation | null, SnapshotCitation | null])[];
}

/**
 * Holds the citations of two runs against each other, by id; one whose text stands under another id was renamed.
 */
export function findChangedTexts({ citations: before }: RunSnapshot, { citations: after }: RunSnapshot): ChangedTexts {
  const gone = group(
    inOrder(before).filter(({ id }) => !after.has(id)),
    ({ text }) => text,
  );
  const changes: Record<'added' | 'removed' | 'renamed' | 'edited', Change[]> = {
    added: [],
    removed: [],
    renamed: [],
    edited: [],
  };
  const unedited: (readonly [SnapshotCitation, SnapshotCitation])[] = [];
  const others: (readonly [SnapshotCitation | null, SnapshotCitation | null])[] = [];
  const renamed = new Set<string>();
  const note = (kind: keyof typeof changes, id: string, row: Partial<Change>) =>
    changes[kind].push({
      subject: 'citation',
      id,
      kind,
      measure: 'text',
      before: null,
      after: null,
      causes: ['texts'],
      differences: [],
      ...row,
    });
  for (const later of inOrder(after)) {
    const earlier = before.get(later.id) ?? takeLikest(gone.get(later.text) ?? [], later.id);
    if (earlier !== undefined && earlier.id !== later.id) {
      renamed.add(earlier.id);
      note('renamed', later.id, { before: earlier.id, after: later.id });
    }
    if (earlier === undefined) {
      others.push([null, later]);
      note('added', later.id, { after: later.text });
    } else if (earlier.text === later.text) unedited.push([earlier, later]);
    else {
      others.push([earlier, later]);
      note('edited', later.id, {
        before: earlier.text,
        after: later.text,
        differences: differencesOf(earlier.text, later.text),
      });
    }
  }
  for (const earlier of inOrder(before)) {
    if (after.has(earlier.id) || renamed.has(earlier.id)) continue;
    others.push([earlier, null]);
    note('removed', earlier.id, { before: earlier.text });
  }
  return { changes: Object.values(changes).flat(), unedited, others };
}

/**
 * Takes from citations of the same text the one whose id begins most as another does: with the same year, then the same
 * name.
 */
function takeLikest(some: SnapshotCitation[], id: string): SnapshotCitation | undefined {
  const likest = greatest(some, (each) => commonLength(each.id, id));
  if (likest !== undefined) some.splice(some.indexOf(likest), 1);
  return likest;
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function differencesOf(before: string, after: string): Change['differences'] {
  return differingWords(before, after).map(({ counted, variant }) => ({ before: counted, after: variant }));
}

function inOrder(citations: RunSnapshot['citations']): readonly SnapshotCitation[] {
  return [...citations.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

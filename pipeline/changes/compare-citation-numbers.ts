import { group } from 'd3-array';
import type { Change, ChangeCause } from '../../src/records.ts';
import type { RunSnapshot, SnapshotCitation, SnapshotMention } from './run-snapshot.ts';

/** Which of the things a citation's numbers depend on, besides its text, are others than they were. */
export type OtherCauses = ReadonlySet<Exclude<ChangeCause, 'texts'>>;

/**
 * What is counted otherwise than before in a citation whose text is the same, and why. A mention whose word is stripped
 * now and was not then, or the other way around, comes from the stopwords; any other from all that may have made it,
 * since the earlier lexicons are not at hand.
 * @param ofCounts what may make the same text mention a concept more or less often
 * @returns empty when every number is the same
 */
export function compareCitationNumbers(
  before: SnapshotCitation,
  after: SnapshotCitation,
  stopwords: { readonly before: RunSnapshot['stopwords']; readonly after: RunSnapshot['stopwords'] },
  others: OtherCauses,
  ofCounts: readonly ChangeCause[],
): readonly Change[] {
  const { id } = after;
  const change = (measure: Change['measure'], from: number | null, to: number | null, causes: Change['causes']) =>
    from === to
      ? []
      : [
          {
            subject: 'citation',
            id,
            kind: 'moved',
            measure,
            before: from,
            after: to,
            causes,
            differences: [],
          } as const,
        ];
  const among = (...possible: Exclude<ChangeCause, 'texts'>[]): readonly ChangeCause[] => {
    const causes = possible.filter((cause) => others.has(cause));
    return causes.length === 0 ? ['program'] : causes;
  };

  const changes: Change[] = [
    ...change('words', before.words, after.words, ['program']),
    ...change('sentences', before.sentences, after.sentences, ['program']),
    ...change('lix', before.lix, after.lix, ['program']),
    ...change('mattr', before.mattr, after.mattr, among('settings', 'program')),
    ...change('stopword-share', before.stopwordShare, after.stopwordShare, among('stopwords', 'program')),
  ];
  const earlier = group(before.mentions, ({ conceptId }) => conceptId);
  const later = group(after.mentions, ({ conceptId }) => conceptId);
  for (const conceptId of new Set([...earlier.keys(), ...later.keys()])) {
    const from = earlier.get(conceptId) ?? [];
    const to = later.get(conceptId) ?? [];
    if (from.length === to.length) continue;
    const causes = new Set([...without(from, to), ...without(to, from)].flatMap(causesOf));
    for (const each of change('mentions', from.length, to.length, [...causes])) changes.push({ ...each, conceptId });
  }
  return changes;

  function causesOf({ form, via }: SnapshotMention): readonly ChangeCause[] {
    const word = form.toLowerCase();
    const turned = stopwords.before.has(word) !== stopwords.after.has(word);
    return via !== 'phrase' && turned && others.has('stopwords') ? ['stopwords'] : ofCounts;
  }
}

/** The mentions of the first list that begin at no word of the second. */
function without(some: readonly SnapshotMention[], others: readonly SnapshotMention[]): readonly SnapshotMention[] {
  const tokens = new Set(others.map(({ token }) => token));
  return some.filter(({ token }) => !tokens.has(token));
}

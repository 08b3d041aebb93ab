import type { ChangeCause, ChangedInput, RunChanges } from '../../src/records.ts';
import { compareCitationNumbers, type OtherCauses } from './compare-citation-numbers.ts';
import { ConceptCauses, findChangedConcepts } from './find-changed-concepts.ts';
import { findChangedInputs } from './find-changed-inputs.ts';
import { findChangedTexts } from './find-changed-texts.ts';
import type { RunSnapshot, SnapshotCitation } from './run-snapshot.ts';

/**
 * What moved between two runs and why. The cause of a count is told citation by citation: what an unedited one counts
 * otherwise comes from a lexicon, a setting or the program, the rest from the texts.
 */
export function findChanges(before: RunSnapshot, after: RunSnapshot): RunChanges {
  const inputs = findChangedInputs(before.record, after.record);
  const others: OtherCauses = new Set(inputs.map(({ cause }) => cause).filter((cause) => cause !== 'texts'));
  const ofCounts = causesOfCounts(inputs, others);
  const texts = findChangedTexts(before, after);
  const stopwords = { before: before.stopwords, after: after.stopwords };
  const numbers = texts.unedited.map(([earlier, later]) =>
    compareCitationNumbers(earlier, later, stopwords, others, ofCounts),
  );
  const moved = numbers.flat();

  const causes = new ConceptCauses();
  for (const each of moved) if (each.conceptId !== undefined) causes.add(each.conceptId, each.causes);
  for (const [earlier, later] of texts.others) {
    for (const id of differingConcepts(earlier, later)) causes.add(id, ['texts']);
  }
  return {
    state: 'compared',
    inputs,
    labels: Object.fromEntries([...before.concepts, ...after.concepts].map(([id, { label }]) => [id, label])),
    changes: [
      ...texts.changes,
      ...moved,
      ...findChangedConcepts(before, after, causes, others, ofCounts, texts.changes.length > 0),
    ],
    unedited: texts.unedited.map(([, { id, words, mentions, lix, mattr }], index) => ({
      citationId: id,
      words,
      mentions: mentions.length,
      lix,
      mattr,
      same: numbers[index]?.length === 0,
    })),
  };
}

/**
 * What may make the same text mention a concept more or less often, the likeliest first: the setting that turns lemmas
 * on and off, which makes all concepts come and go, else the concepts and the program, whichever is another.
 */
function causesOfCounts(inputs: readonly ChangedInput[], others: OtherCauses): readonly ChangeCause[] {
  if (inputs.some(({ cause, name }) => cause === 'settings' && name === 'lemmas')) return ['settings'];
  const causes = (['concepts', 'program'] as const).filter((cause) => others.has(cause));
  return causes.length === 0 ? ['program'] : causes;
}

/** The concepts that two texts mention not equally often; null is no text. */
function differingConcepts(before: SnapshotCitation | null, after: SnapshotCitation | null): readonly string[] {
  const balance = new Map<string, number>();
  for (const { conceptId } of before?.mentions ?? []) balance.set(conceptId, (balance.get(conceptId) ?? 0) - 1);
  for (const { conceptId } of after?.mentions ?? []) balance.set(conceptId, (balance.get(conceptId) ?? 0) + 1);
  return [...balance].filter(([, difference]) => difference !== 0).map(([id]) => id);
}

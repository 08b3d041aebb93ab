import { group } from 'd3-array';
import type { Analysis, MatchKind, Verdict } from '../../src/records.ts';
import { stableNumber } from '../../src/report/tables/stable-number.ts';
import type { RunRecord } from '../run-record.ts';

/** What is remembered of a run to hold the next against: numbers as `trends.json` has them, to twelve digits. */
export interface RunSnapshot {
  readonly record: Pick<RunRecord, 'program' | 'packages' | 'inputs' | 'lexicons' | 'settings'>;
  readonly citations: ReadonlyMap<string, SnapshotCitation>;
  readonly concepts: ReadonlyMap<string, SnapshotConcept>;
  /** Every word that was stripped as a stopword somewhere, in small letters. */
  readonly stopwords: ReadonlySet<string>;
  /** The lemmas that were new in each edition. */
  readonly newWords: ReadonlyMap<number, ReadonlySet<string>>;
}

export interface SnapshotCitation {
  readonly id: string;
  readonly text: string;
  readonly words: number;
  readonly sentences: number;
  readonly lix: number | null;
  readonly mattr: number | null;
  readonly stopwordShare: number;
  readonly mentions: readonly SnapshotMention[];
}

export interface SnapshotMention {
  readonly conceptId: string;
  /** Index of its first token. */
  readonly token: number;
  readonly form: string;
  readonly via: MatchKind;
}

export interface SnapshotConcept {
  readonly id: string;
  /** In the language of the run, to name a concept that is gone. */
  readonly label: string;
  readonly citations: number;
  readonly mentions: number;
  readonly verdict: Verdict;
}

/** The new words of each edition, as a snapshot has them. */
export function newWordsOf(
  novelties: readonly { readonly year: number; readonly words: readonly { readonly lemma: string }[] }[],
): RunSnapshot['newWords'] {
  return new Map(novelties.map(({ year, words }) => [year, new Set(words.map(({ lemma }) => lemma))]));
}

/** The snapshot of a run just made. `record` is its `run.json`. */
export function takeSnapshot(analysis: Analysis, record: RunRecord): RunSnapshot {
  const measures = new Map(analysis.textMeasures.map((each) => [each.citationId, each]));
  const mentions = group(analysis.concordance, ({ citationId }) => citationId);
  const labels = new Map(analysis.concepts.map(({ id, label }) => [id, label[record.choices.language]]));
  return {
    record,
    citations: new Map(
      analysis.citations.map(({ id, text }) => {
        const { words = 0, sentences = 0, lix = null, mattr = null, stopwordShare = 0 } = measures.get(id) ?? {};
        const found = (mentions.get(id) ?? []).map(({ conceptId, index, form, via }) => ({
          conceptId,
          token: index,
          form,
          via,
        }));
        return [
          id,
          {
            id,
            text,
            words,
            sentences,
            lix: lix === null ? null : stableNumber(lix),
            mattr: mattr === null ? null : stableNumber(mattr),
            stopwordShare: stableNumber(stopwordShare) ?? 0,
            mentions: found,
          },
        ];
      }),
    ),
    concepts: new Map(
      analysis.conceptTrends.map(({ id, documents, mentions: count, verdict }) => [
        id,
        { id, label: labels.get(id) ?? id, citations: documents, mentions: count, verdict },
      ]),
    ),
    stopwords: new Set(analysis.stopwords.map(({ word }) => word)),
    newWords: newWordsOf(analysis.novelties),
  };
}

import { CorpusError } from '../../src/errors.ts';
import type { Citation, Notice } from '../../src/records.ts';
import type { CountedCorpus } from '../counting/counted-corpus.ts';
import type { Tally } from '../counting/tally.ts';
import type { StageKnowledge } from '../knowledge/knowledge.ts';
import type { StageLog } from '../stages/stage-log.ts';
import { walkStages } from '../stages/walk-stages.ts';
import { findRepeatedIds } from './find-repeated-ids.ts';
import type { LargeCounts } from './large-counts.ts';
import { tellFaults } from './parts/fault.ts';
import { CONCEPT_CHARACTERS, GENERAL_CHARACTERS, LONGEST_SHOWN } from './sample/evidence-sample.ts';

/** Characters of the citations whose records the stages keep: files that can be opened. */
const MOST_RECORDED = 50_000;

/**
 * Makes the counts of a large corpus, whole or merged, ready to be measured as those of any other.
 * @param tally of the counts, what is measured
 * @param shown the citations of the sample
 * @returns null when the log asked to stop
 * @throws CorpusError when not one citation was counted
 */
export function concludeCounting(
  counts: LargeCounts,
  tally: Tally,
  shown: readonly Citation[],
  knowledge: StageKnowledge,
  log: StageLog,
): CountedCorpus | null {
  const { ids, faults, moreFaults, lineFiles, unread } = counts;
  const { years } = tally;
  const citations = years.reduce((sum, year) => sum + year.citations, 0);
  const told = tellFaults([...faults, ...findRepeatedIds(ids)], moreFaults);
  if (citations === 0) throw nothingCounted(told);
  const notices = [...told, ...tellUnread(unread)];
  log.doubts(notices);
  const isSample = shown.length < citations;
  const recorded = isSample ? firstOf(shown) : shown.length;
  const parsed = {
    all: citations,
    shown,
    isSample,
    records: { citations: shown.slice(0, recorded), variants: [] },
    recorded,
  };
  const annotated = walkStages(parsed, () => ({ tally: years, years: years.length }), knowledge, log);
  if (annotated === null) return null;
  const documents = new Set([...lineFiles, ...shown.map(({ documentId }) => documentId)]);
  return {
    tally,
    evidence: annotated,
    isSample,
    documents: [...documents].sort().map((id) => ({
      id,
      role: 'citations',
      format: lineFiles.includes(id) ? 'jsonl' : 'page',
    })),
    variants: [],
    comparedTexts: [],
    notices: [...notices, ...(isSample ? [sampled(shown.length, citations)] : [])],
  };
}

/** How many of the citations, from the first, have no more text than the stages' records are kept of. */
function firstOf(citations: readonly Citation[]): number {
  let characters = 0;
  const beyond = citations.findIndex(({ text }) => {
    characters += text.length;
    return characters > MOST_RECORDED;
  });
  return beyond < 0 ? citations.length : beyond;
}

function sampled(some: number, all: number): Notice {
  return {
    code: 'evidence-sampled',
    message: {
      sv: `Samlingen är stor: alla ${all} motiveringar är räknade, men meningar och textmått visas ur ett fast urval av ${some}: ${GENERAL_CHARACTERS} tecken av alla och ${CONCEPT_CHARACTERS} för varje begrepp, ingen motivering över ${LONGEST_SHOWN} tecken.`,
      en: `The corpus is large: all ${all} citations are counted, but sentences and text measures are shown from a fixed sample of ${some}: ${GENERAL_CHARACTERS} characters of all and ${CONCEPT_CHARACTERS} for each concept, no citation above ${LONGEST_SHOWN} characters.`,
    },
  };
}

function tellUnread(unread: readonly string[]): readonly Notice[] {
  if (unread.length === 0) return [];
  const some = unread.slice(0, 5).join(', ');
  return [
    {
      code: 'unread-files',
      message: {
        sv: `${unread.length} filer läses inte i en stor samling, bara .txt, .md och .jsonl: ${some}${unread.length > 5 ? ' …' : ''}`,
        en: `${unread.length} files are not read in a large corpus, only .txt, .md and .jsonl: ${some}${unread.length > 5 ? ' …' : ''}`,
      },
    },
  ];
}

function nothingCounted(told: readonly Notice[]): CorpusError {
  const first = told[0];
  return new CorpusError(
    'no-citations',
    {
      sv: `Ingen motivering kunde räknas. ${first?.message.sv ?? 'Samlingen är tom.'}`,
      en: `No citation could be counted. ${first?.message.en ?? 'The corpus is empty.'}`,
    },
    { ...(first?.file !== undefined && { file: first.file }), ...(first?.line !== undefined && { line: first.line }) },
  );
}

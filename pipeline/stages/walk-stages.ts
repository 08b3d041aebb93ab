import type { Citation, Variant, Wording } from '../../src/records.ts';
import type { StageKnowledge } from '../knowledge/knowledge.ts';
import { annotateCitation } from './annotate-citation.ts';
import type { AnnotatedCitation } from './annotated-citation.ts';
import { countFound } from './count-found.ts';
import type { StageLog } from './stage-log.ts';
import { CITATION_STAGES } from './stages.ts';

/** What was parsed of a corpus, as the stages after that are given it. */
interface ParsedCitations {
  /** How many citations there are. */
  readonly all: number;
  /** The citations that are shown: all of them, or of a large corpus a sample. */
  readonly shown: readonly Citation[];
  readonly isSample: boolean;
  /** The records of the parsing that the log is given. */
  readonly records: { readonly citations: readonly Citation[]; readonly variants: readonly Variant[] };
  /** Of how many of those shown, from the first, the log is given the records that the other stages make. */
  readonly recorded: number;
}

/** The rows of a tally that the log is given, and how many years it has. */
interface TallyRecords {
  readonly tally: readonly unknown[];
  readonly years: number;
}

/**
 * Takes what was parsed through the stages until all is counted, and tells the log what each found.
 * @param tally counts all citations
 * @returns the citations that are shown, with their records; null when the log asked to stop
 */
export function walkStages(
  { all, shown, isSample, records, recorded }: ParsedCitations,
  tally: () => TallyRecords,
  knowledge: StageKnowledge,
  log: StageLog,
): readonly AnnotatedCitation[] | null {
  const parsed = countFound(all, ['motivering', 'motiveringar'], ['citation', 'citations']);
  if (log.stage('parse-citations', records, parsed)) return null;
  const annotated = shown.map((citation, done) => {
    log.progress(CITATION_STAGES[0].name, done, shown.length);
    return annotateCitation(citation, knowledge);
  });
  const some = annotated.slice(0, recorded);
  for (const { name, records: field, found } of CITATION_STAGES) {
    const made = some.flatMap((each): readonly unknown[] => each[field]);
    const told = found(annotated);
    if (log.stage(name, { [field]: made }, isSample ? inSample(told) : told)) return null;
  }
  const { tally: rows, years } = tally();
  return log.stage('tally', { tally: rows }, countFound(years, ['år', 'år'], ['year', 'years'])) ? null : annotated;
}

function inSample({ sv, en }: Wording): Wording {
  return { sv: `${sv} i urvalet`, en: `${en} in the sample` };
}

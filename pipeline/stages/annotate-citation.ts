import type { Citation } from '../../src/records.ts';
import type { StageKnowledge } from '../knowledge/knowledge.ts';
import type { AnnotatedCitation } from './annotated-citation.ts';
import { CITATION_STAGES } from './stages.ts';

/** Takes one citation through the stages that need nothing but itself, so any worker can do it, in any order. */
export function annotateCitation(citation: Citation, knowledge: StageKnowledge): AnnotatedCitation {
  const annotated = { citation } as AnnotatedCitation;
  for (const { records, make } of CITATION_STAGES) Object.assign(annotated, { [records]: make(annotated, knowledge) });
  return annotated;
}

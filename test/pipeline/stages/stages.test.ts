import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../pipeline/knowledge/load-knowledge.ts';
import { annotateCitation } from '../../../pipeline/stages/annotate-citation.ts';
import type { AnnotatedCitation } from '../../../pipeline/stages/annotated-citation.ts';
import { stageFile } from '../../../pipeline/stages/stage-file.ts';
import { CITATION_STAGES, STAGES } from '../../../pipeline/stages/stages.ts';
import type { Citation } from '../../../src/records.ts';

const citation: Citation = {
  id: '2003-umea-ek',
  year: 2003,
  recipient: 'Umeå',
  text: 'Umeå har lyssnat på sina medborgare.',
  documentId: '0.txt',
  start: 0,
  end: 36,
};

const knowledge = await loadKnowledge({ concepts: null, stopwords: null }, { noCache: false });

describe('the stages', () => {
  it.each(CITATION_STAGES.map((stage, place) => [stage.name, stage, place] as const))(
    '%s reads no records but those of the stages before it',
    (_, { records, make }, place) => {
      const annotated = annotateCitation(citation, knowledge);
      const known = new Set<string>(['citation', ...CITATION_STAGES.slice(0, place).map((stage) => stage.records)]);
      const before = new Proxy(annotated, {
        get(target, field: keyof AnnotatedCitation) {
          if (!known.has(field)) throw new Error(`${field} are not made yet`);
          return target[field];
        },
      });
      expect(make(before, knowledge)).toEqual(annotated[records]);
    },
  );

  it('have a file each, named like the stage, whose records are numbered by its place', () => {
    const files = readdirSync('pipeline/stages');
    for (const { name } of CITATION_STAGES) expect(files).toContain(`${name}.ts`);
    expect(stageFile('parse-citations', 'citations')).toBe('stages/01-citations.jsonl');
    expect(CITATION_STAGES.map(({ name, records }) => stageFile(name, records))).toEqual([
      'stages/02-tokens.jsonl',
      'stages/03-lemmatized.jsonl',
      'stages/04-content.jsonl',
      'stages/05-mentions.jsonl',
    ]);
    expect(new Set(STAGES).size).toBe(STAGES.length);
  });
});

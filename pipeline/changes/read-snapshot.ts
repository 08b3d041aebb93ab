import { group } from 'd3-array';
import * as v from 'valibot';
import { verdictWording } from '../../src/report/verdict-wording.ts';
import { runRecordSchema } from '../run-record-schema.ts';
import { sha256 } from '../sha256.ts';
import { newWordsOf, type RunSnapshot } from './run-snapshot.ts';

/** More than this is not read back: it would not fit in one string. */
const LARGEST = 500_000_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const verdicts = Object.keys(verdictWording) as (keyof typeof verdictWording)[];

/** What is needed of `trends.json`; the rest may be anything. */
const trendsSchema = v.object({
  version: v.pipe(v.string(), v.startsWith('1.')),
  tables: v.object({
    citations: v.array(
      v.object({
        citation: v.string(),
        text: v.string(),
        words: count,
        sentences: count,
        lix: v.nullable(v.number()),
        mattr: v.nullable(v.number()),
        stopword_share: v.number(),
      }),
    ),
    concordance: v.array(
      v.object({
        citation: v.string(),
        concept: v.string(),
        token: count,
        keyword: v.string(),
        via: v.picklist(['lemma', 'head', 'modifier', 'phrase', 'demonym']),
      }),
    ),
    concepts: v.array(
      v.object({
        concept: v.string(),
        label: v.string(),
        citations: count,
        mentions: count,
        verdict: v.picklist(verdicts),
      }),
    ),
    stopwords: v.array(v.object({ word: v.string() })),
  }),
  details: v.object({
    novelties: v.optional(v.array(v.object({ year: v.number(), words: v.array(v.object({ lemma: v.string() })) })), []),
  }),
});

/**
 * The snapshot of an earlier run, from its two files as they stand on disk.
 * @param trends the bytes of `trends.json`
 * @param run the bytes of `run.json`
 * @returns null when they do not belong together, were changed since, or were written by a program of another shape
 */
export function readSnapshot(trends: Uint8Array, run: Uint8Array): RunSnapshot | null {
  if (trends.length > LARGEST) return null;
  const record = v.safeParse(runRecordSchema, parse(run));
  if (!record.success || record.output.outputs['trends.json'] !== sha256(trends)) return null;
  const read = v.safeParse(trendsSchema, parse(trends));
  if (!read.success) return null;
  const { citations, concordance, concepts, stopwords } = read.output.tables;
  const mentions = group(concordance, ({ citation }) => citation);
  return {
    record: record.output,
    citations: new Map(
      citations.map(({ citation: id, stopword_share: stopwordShare, ...numbers }) => {
        const found = (mentions.get(id) ?? []).map(({ concept, token, keyword, via }) => ({
          conceptId: concept,
          token,
          form: keyword,
          via,
        }));
        return [id, { ...numbers, id, stopwordShare, mentions: found }];
      }),
    ),
    concepts: new Map(concepts.map(({ concept: id, ...facts }) => [id, { ...facts, id }])),
    stopwords: new Set(stopwords.map(({ word }) => word)),
    newWords: newWordsOf(read.output.details.novelties),
  };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

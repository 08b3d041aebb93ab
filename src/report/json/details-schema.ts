import type { JsonSchema } from './table-schema.ts';

const text: JsonSchema = { type: 'string' };
const number: JsonSchema = { type: 'number' };
const integer: JsonSchema = { type: 'integer' };
const count: JsonSchema = { type: 'integer', minimum: 0 };
const share: JsonSchema = { type: 'number', minimum: 0, maximum: 1 };
const integers = listOf(integer);
const texts = listOf(text);

function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

/** An object that has at least these members; others may come in later versions. */
function record(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: Record<string, JsonSchema> = {},
): JsonSchema {
  return { type: 'object', required: Object.keys(properties), properties: { ...properties, ...optional } };
}

function ref(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/** The parts that several records share, under `$defs`. */
export const definitions: Readonly<Record<string, JsonSchema>> = {
  wording: record({ sv: text, en: text }),
  interval: record({ low: number, high: number }),
  rankTrend: record({
    s: integer,
    tau: orNull({ type: 'number', minimum: -1, maximum: 1 }),
    p: share,
    method: { enum: ['exact', 'normal'] },
  }),
  quotation: record(
    { citationId: text, year: integer, start: count, end: count, pre: text, keyword: text, post: text },
    { recipient: text },
  ),
  subject: record({ kind: { enum: ['concept', 'lemma', 'family'] }, id: text, years: integers, mentions: count }),
  trend: record({
    kind: { enum: ['concept', 'lemma', 'family'] },
    id: text,
    series: record({
      years: integers,
      citations: listOf(count),
      words: listOf(count),
      documents: listOf(count),
      mentions: listOf(count),
    }),
    documents: count,
    ofCitations: count,
    mentions: count,
    firstYear: orNull(integer),
    lastYear: orNull(integer),
    gapYears: integers,
    longestRun: count,
    perThousand: number,
    perThousandInterval: ref('interval'),
    presence: ref('rankTrend'),
    rate: ref('rankTrend'),
    frequency: ref('rankTrend'),
    slope: record({ perYear: orNull(number), interval: orNull(ref('interval')), confidence: orNull(share) }),
    lengthAware: record({
      tendency: { type: 'number', minimum: -1, maximum: 1 },
      p: share,
      method: { enum: ['exact', 'normal'] },
    }),
    attainableP: share,
    q: orNull(share),
    familywiseP: orNull(share),
    familySize: count,
    exploratory: { type: 'boolean' },
    dropOne: record({ same: count, of: count }),
    dp: orNull(share),
    dpNorm: orNull(share),
    verdict: text,
    sensitivity: record({
      holds: count,
      of: count,
      ways: { type: 'object', additionalProperties: { type: 'boolean' } },
    }),
  }),
};

const family = record({
  id: text,
  documents: count,
  ofCitations: count,
  mentions: count,
  years: integers,
  members: listOf(record({ lemma: text, mentions: count, years: integers })),
  concepts: texts,
  trend: ref('trend'),
  quotations: listOf(ref('quotation')),
});

/** Of a sampled corpus, aligned with the table `years`. */
const countsByYear = { id: text, documentsByYear: listOf(count), mentionsByYear: listOf(count) };

/** The records of `details`: one array of each. */
export function detailsSchema(isSample: boolean): JsonSchema {
  return record({
    concepts: listOf(
      record({
        id: text,
        label: ref('wording'),
        definition: ref('wording'),
        related: texts,
        exploratory: { type: 'boolean' },
      }),
    ),
    conceptTrends: listOf(ref('trend')),
    termTrends: listOf(isSample ? record(countsByYear) : ref('trend')),
    families: listOf(isSample ? record({ ...countsByYear, quotations: listOf(ref('quotation')) }) : family),
    phrases: listOf(
      record({
        id: text,
        form: text,
        length: count,
        documents: count,
        mentions: count,
        years: integers,
        logDice: number,
        g2: number,
        type: { enum: ['formula', 'content'] },
        quotations: listOf(ref('quotation')),
      }),
    ),
    keyness: {
      ...listOf(
        record({
          splitYear: integer,
          earlyYears: integers,
          lateYears: integers,
          earlyWords: count,
          lateWords: count,
          earlyCitations: count,
          lateCitations: count,
          rows: { type: 'array' },
        }),
      ),
      maxItems: 1,
    },
    successions: listOf(
      record({
        from: ref('subject'),
        to: ref('subject'),
        relation: text,
        sharedYears: integers,
        quotations: listOf(ref('quotation')),
      }),
    ),
    comparisons: listOf(
      record({
        id: text,
        title: text,
        words: count,
        isSwedish: { type: 'boolean' },
        rows: { type: 'array' },
        ownWords: listOf(record({ lemma: text })),
      }),
    ),
    novelties: listOf(record({ year: integer, lemmas: count, words: listOf(record({ lemma: text })) })),
    documents: listOf(record({ id: text, role: { enum: ['citations', 'compare'] }, format: text })),
    variants: listOf(
      record({
        citationId: text,
        documentId: text,
        text,
        start: count,
        end: count,
        differences: listOf(record({ counted: text, variant: text })),
      }),
    ),
    notices: listOf(record({ code: text, message: ref('wording') }, { file: text, line: integer, column: integer })),
  });
}

import * as v from 'valibot';

const hashes = v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)));

/** The shape of `run.json`, to read one back; see `RunRecord`. */
export const runRecordSchema = v.object({
  program: v.string(),
  packages: v.record(v.string(), v.string()),
  choices: v.object({
    language: v.picklist(['sv', 'en']),
    dialect: v.picklist(['sv', 'int']),
    splitYear: v.nullable(v.pipe(v.number(), v.integer())),
    phrases: v.exactOptional(v.boolean()),
    lemmas: v.exactOptional(v.literal('off')),
    full: v.exactOptional(v.boolean()),
  }),
  settings: v.object({
    splitYear: v.nullable(v.pipe(v.number(), v.integer())),
    seed: v.number(),
    permutations: v.number(),
    mattrWindow: v.number(),
    lemmas: v.exactOptional(v.literal('off')),
  }),
  inputs: hashes,
  lexicons: hashes,
  outputs: hashes,
});

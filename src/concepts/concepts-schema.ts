import * as v from 'valibot';
import { nearestWord } from '../nearest-word.ts';
import { parsePhrase } from './phrase.ts';

const text = v.pipe(
  v.string(
    'ska vara text; sätt citattecken om den kan läsas som ett tal. | must be text; put it in quotes if it can be read as a number.',
  ),
  v.trim(),
  v.nonEmpty('får inte vara tom. | must not be empty.'),
);

const id = v.pipe(
  text,
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'ska skrivas med små bokstäver a-z, siffror och bindestreck, som vision-och-mal. | must be written in small letters a-z, figures and hyphens, as vision-och-mal.',
  ),
);

/** `{ sv, en }`, or one text for both languages. */
const wording = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' ? { sv: value, en: value } : value)),
  v.strictObject({ sv: text, en: text }, ({ expected }) => {
    if (expected === 'never') {
      return 'hör inte hit, där bara sv och en kan stå: se efter indraget, och sätt citattecken om en text med komma. | does not belong here, where only sv and en can stand: see to the indentation, and put a text with a comma in quotes.';
    }
    return expected === 'Object'
      ? 'ska vara en text, eller sv och en var för sig. | must be one text, or sv and en each.'
      : 'saknas: skriv båda språken, eller en enda text för båda. | is missing: write both languages, or one text for both.';
  }),
);

/** One text or a list of them. */
const texts = <Item extends v.GenericSchema>(item: Item) =>
  v.optional(
    v.pipe(
      v.unknown(),
      v.transform((value): unknown => (typeof value === 'string' || typeof value === 'number' ? [value] : value)),
      v.array(item, 'ska vara ett ord eller en lista av ord. | must be a word or a list of words.'),
    ),
    [],
  );

const word = v.pipe(
  text,
  v.regex(
    /^\S+$/u,
    'ska vara ett enda ord; flera ord skrivs under phrase. | must be one word; several go under phrase.',
  ),
);

const phrase = v.pipe(
  text,
  v.check(
    (written) => parsePhrase(written) !== null,
    'ska börja och sluta med ett ord, inte med * eller …, och ha ord på båda sidor om |. | must begin and end with a word, not with * or …, and have words on both sides of each bar.',
  ),
);

const truth = v.boolean('ska vara true eller false. | must be true or false.');

const ruleKeys = ['lemma', 'part', 'head', 'modifier', 'phrase'] as const;

const keys = {
  id,
  label: wording,
  definition: wording,
  note: v.optional(text),
  related: texts(id),
  exploratory: v.optional(truth),
  lemma: texts(word),
  part: texts(word),
  head: texts(word),
  modifier: texts(word),
  phrase: texts(phrase),
  demonym: v.optional(truth, false),
  except: texts(word),
};

const entry = v.pipe(
  v.looseObject(keys, ({ expected }) =>
    expected === 'Object' ? 'ska vara nycklar med värden. | must be keys with values.' : 'saknas. | is missing.',
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    const concept: unknown = dataset.value;
    if (!isRecord(concept)) return;
    for (const key of Object.keys(concept)) {
      if (Object.hasOwn(keys, key)) continue;
      const item = { type: 'object', origin: 'key', input: concept, key, value: concept[key] } as const;
      addIssue({ message: unknownKey(key), path: [item] });
    }
    if ((concept.demonym ?? false) === false && ruleKeys.every((key) => isEmpty(concept[key]))) {
      addIssue({
        message: `saknar regel (${ruleKeys.join(', ')} eller demonym) och kan därför aldrig hittas. | has no rule (${ruleKeys.join(', ')} or demonym) and can never be found.`,
      });
    }
  }),
);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function unknownKey(key: string): string {
  const meant = nearestWord(key, Object.keys(keys));
  return meant === null
    ? 'okänd nyckel. | unknown key.'
    : `okänd nyckel; menade du ${meant}? | unknown key; did you mean ${meant}?`;
}

/**
 * `concepts.yaml`: `concepts`, a list of entries whose ids are unique, `[]` for the empty lexicon; and `exploratory`,
 * which holds for every entry that does not say itself.
 */
export const conceptsSchema = v.strictObject(
  {
    exploratory: v.optional(truth, false),
    concepts: v.pipe(
      v.array(entry, 'ska vara en lista; skriv [] om den är tom. | must be a list; write [] if it is empty.'),
      v.rawCheck(({ dataset, addIssue }) => {
        const list: unknown = dataset.value;
        if (!Array.isArray(list)) return;
        const entries = list.map((each: unknown) => (isRecord(each) ? each : {}));
        const ids = entries.map((each) => each.id);
        const report = (message: string, position: number, key: 'id' | 'related') => {
          const value = entries[position];
          const inList = { type: 'array', origin: 'value', input: list, key: position, value } as const;
          const inEntry = { type: 'object', origin: 'value', input: value ?? {}, key, value: value?.[key] } as const;
          addIssue({ message, path: [inList, inEntry] });
        };
        for (const [position, { id: own, related }] of entries.entries()) {
          if (typeof own === 'string' && ids.indexOf(own) < position) {
            report(`${own} står redan tidigare i listan. | ${own} is already in the list.`, position, 'id');
          }
          const unknown = Array.isArray(related) ? related.filter((each) => !ids.includes(each)) : [];
          if (unknown.length > 0) {
            const names = unknown.join(', ');
            report(`${names} är inget begrepp i listan. | ${names} is no concept of the list.`, position, 'related');
          }
        }
      }),
    ),
  },
  ({ expected }) => {
    if (expected === 'never') return 'okänd nyckel. | unknown key.';
    return 'filen ska ha nyckeln concepts med en lista. | the file must have the key concepts with a list.';
  },
);

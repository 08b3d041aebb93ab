import * as v from 'valibot';
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
  v.strictObject(
    { sv: text, en: text },
    'ska vara en text, eller sv och en var för sig. | must be one text, or sv and en each.',
  ),
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

const ruleKeys = ['lemma', 'part', 'head', 'modifier', 'phrase'] as const;

const entry = v.pipe(
  v.strictObject(
    {
      id,
      label: wording,
      definition: wording,
      note: v.optional(text),
      related: texts(id),
      lemma: texts(word),
      part: texts(word),
      head: texts(word),
      modifier: texts(word),
      phrase: texts(phrase),
      demonym: v.optional(v.boolean('ska vara true eller false. | must be true or false.'), false),
      except: texts(word),
    },
    ({ expected }) => {
      if (expected === 'never') return 'okänd nyckel. | unknown key.';
      return expected === 'Object'
        ? 'ska vara nycklar med värden. | must be keys with values.'
        : 'saknas. | is missing.';
    },
  ),
  v.check(
    (concept) => concept.demonym || ruleKeys.some((key) => concept[key].length > 0),
    'saknar regel och kan därför aldrig hittas. | has no rule and can never be found.',
  ),
);

/** `concepts.yaml`: one key, `concepts`, with a list of entries whose ids are unique; `[]` is the empty lexicon. */
export const conceptsSchema = v.strictObject(
  {
    concepts: v.pipe(
      v.array(entry, 'ska vara en lista; skriv [] om den är tom. | must be a list; write [] if it is empty.'),
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed) return;
        const ids = dataset.value.map((concept) => concept.id);
        const report = (message: string, position: number, key: 'id' | 'related') => {
          const value = dataset.value[position]!;
          const inList = { type: 'array', origin: 'value', input: dataset.value, key: position, value } as const;
          const inEntry = { type: 'object', origin: 'value', input: value, key, value: value[key] } as const;
          addIssue({ message, path: [inList, inEntry] });
        };
        for (const [position, concept] of dataset.value.entries()) {
          if (ids.indexOf(concept.id) < position) {
            report(
              `${concept.id} står redan tidigare i listan. | ${concept.id} is already in the list.`,
              position,
              'id',
            );
          }
          const unknown = concept.related.find((related) => !ids.includes(related));
          if (unknown !== undefined) {
            report(
              `${unknown} är inget begrepp i listan. | ${unknown} is no concept of the list.`,
              position,
              'related',
            );
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

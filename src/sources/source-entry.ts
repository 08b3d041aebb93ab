import * as v from 'valibot';
import { nearestWord } from '../nearest-word.ts';
import { SWEDISH_KEYS } from './swedish-keys.ts';

const EMPTY =
  'får inte vara tom: skriv ett värde eller ta bort raden. | must not be empty: write a value or remove the line.';

const text = v.pipe(
  v.string(({ input }) =>
    input === null
      ? EMPTY
      : 'ska vara text; sätt citattecken om den kan läsas som ett tal eller datum. | must be text; put it in quotes if it can be read as a number or a date.',
  ),
  v.trim(),
  v.nonEmpty(EMPTY),
);

const year = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value)),
  v.number('ska vara ett årtal med fyra siffror. | must be a year of four digits.'),
  v.integer('ska vara ett årtal med fyra siffror. | must be a year of four digits.'),
  v.minValue(1000, 'ska vara ett årtal med fyra siffror. | must be a year of four digits.'),
  v.maxValue(2999, 'ska vara ett årtal med fyra siffror. | must be a year of four digits.'),
);

const retrieved = v.pipe(
  text,
  v.regex(
    /^\d{4}-\d\d-\d\d$|^unknown$/,
    'ska vara ett datum, ÅÅÅÅ-MM-DD, eller unknown. | must be a date, YYYY-MM-DD, or unknown.',
  ),
);

const role = v.picklist(['citations', 'compare'], 'ska vara citations eller compare. | must be citations or compare.');

/** What a person can state about a source, in front matter and in `sources.yaml` alike. */
const statement = {
  role: v.optional(role),
  title: v.optional(text),
  publisher: v.optional(text),
  url: v.optional(text),
  retrieved: v.optional(retrieved),
  rights: v.optional(text),
  note: v.optional(text),
  year: v.optional(year),
  award: v.optional(text),
  recipient: v.optional(text),
  distinction: v.optional(text),
};

const mapping = 'ska vara nycklar med värden. | must be keys with values.';

const unknownKey = (meant: string | null) =>
  meant === null
    ? 'okänd nyckel. | unknown key.'
    : `okänd nyckel; menade du ${meant}? | unknown key; did you mean ${meant}?`;

const issueOf = (issue: v.BaseIssue<unknown>) =>
  issue.expected === 'never' ? unknownKey(nearestWord(`${issue.path?.at(-1)?.key}`, Object.keys(statement))) : mapping;

/**
 * What site generators and clippers of web pages write over their pages: it says nothing of the source that is asked
 * for here.
 */
const OF_GENERATORS =
  'aliases author beskrivning categories category cover created creator date datum description draft författare id image ingress kategori kategorier keywords källa lang language lastmod layout modified permalink publicerad publicerat published sammanfattning section site skapad slug source språk subtitle summary taggar tags toc type updated uppdaterad weight ämne ämnen'.split(
    ' ',
  );

/** Keys that may stand in front matter, or be meant by what stands there. */
const OWN_KEYS = [...Object.keys(statement), ...Object.keys(SWEDISH_KEYS)];

/**
 * The keys of front matter that say nothing here and are none of those that sites write over their pages:
 * `diarienummer`.
 */
export function otherKeys(front: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(front).filter((key) => !Object.hasOwn(statement, key) && !OF_GENERATORS.includes(key));
}

/** The front matter of a text file. A key that is nearly one of ours is refused; any other says nothing here. */
export const frontMatterSchema = v.pipe(
  v.looseObject(statement, mapping),
  v.rawCheck(({ dataset, addIssue }) => {
    const front: unknown = dataset.value;
    if (typeof front !== 'object' || front === null) return;
    const input = front as Readonly<Record<string, unknown>>;
    for (const key of otherKeys(input)) {
      const meant = nearestWord(key, OWN_KEYS);
      if (meant === null) continue;
      const item = { type: 'object', origin: 'key', input, key, value: input[key] } as const;
      addIssue({ message: unknownKey(meant === key ? null : meant), path: [item] });
    }
  }),
);

/**
 * `sources.yaml`: the sources in order of rank, the first going before the later where they print the same citation.
 */
export const sourcesSchema = v.strictObject(
  {
    sources: v.array(
      v.strictObject({ file: text, ...statement }, (issue) =>
        issue.expected === '"file"'
          ? 'saknas: sökvägen under korpusmappen. | is missing: the path below the corpus folder.'
          : issueOf(issue),
      ),
      'ska vara en lista. | must be a list.',
    ),
  },
  (issue) =>
    issue.expected === '"sources"' ? 'saknas: en lista över källor. | is missing: a list of sources.' : issueOf(issue),
);

/** A source's entry, less the file it is about. */
export type SourceStatement = v.InferOutput<typeof frontMatterSchema>;

/** Which keys there are, for messages. */
export const statementKeys = {
  sv: `Nycklar som kan stå här: ${Object.keys(statement).join(', ')}.`,
  en: `Keys that can stand here: ${Object.keys(statement).join(', ')}.`,
};

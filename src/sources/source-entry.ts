import * as v from 'valibot';
import { nearestWord } from '../nearest-word.ts';

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
};

const mapping = 'ska vara nycklar med värden. | must be keys with values.';

const issueOf = (issue: v.BaseIssue<unknown>) => {
  if (issue.expected !== 'never') return mapping;
  const meant = nearestWord(`${issue.path?.at(-1)?.key}`, Object.keys(statement));
  return meant === null
    ? 'okänd nyckel. | unknown key.'
    : `okänd nyckel; menade du ${meant}? | unknown key; did you mean ${meant}?`;
};

/**
 * What site generators and clippers of web pages write over their pages: it says nothing of the source that is asked
 * for here.
 */
const OF_GENERATORS =
  'aliases author beskrivning categories category cover created creator date datum description draft författare id image ingress kategori kategorier keywords källa lang language lastmod layout modified permalink publicerad publicerat published sammanfattning section site skapad slug source språk subtitle summary taggar tags toc type updated uppdaterad weight ämne ämnen'.split(
    ' ',
  );
const ofGenerators = Object.fromEntries(OF_GENERATORS.map((key) => [key, v.optional(v.unknown())]));

/** The front matter of a text file. */
export const frontMatterSchema = v.strictObject({ ...ofGenerators, ...statement }, issueOf);

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

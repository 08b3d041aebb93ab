import * as v from 'valibot';

const text = v.pipe(
  v.string(
    'ska vara text; sätt citattecken om den kan läsas som ett tal eller datum. | must be text; put it in quotes if it can be read as a number or a date.',
  ),
  v.trim(),
  v.nonEmpty('får inte vara tom. | must not be empty.'),
);

const year = v.pipe(
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

const issueOf = (issue: v.BaseIssue<unknown>) =>
  issue.expected === 'never' ? 'okänd nyckel. | unknown key.' : mapping;

/** The front matter of a text file. */
export const frontMatterSchema = v.strictObject(statement, issueOf);

/** `sources.yaml`: the sources in order of rank, the first going before the later where they print the same citation. */
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

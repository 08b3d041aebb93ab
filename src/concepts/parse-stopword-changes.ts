import * as v from 'valibot';
import { readYaml } from '../read-yaml.ts';

const text = v.pipe(
  v.string(
    'ska vara ett ord; sätt citattecken om det kan läsas som ett tal. | must be a word; put it in quotes if it can be read as a number.',
  ),
  v.trim(),
  v.regex(/^\S+$/u, 'ska vara ett enda ord. | must be one word.'),
);

const unknownKey = ({ expected }: v.BaseIssue<unknown>) =>
  expected === 'never'
    ? 'okänd nyckel. | unknown key.'
    : 'ska vara keep och add med var sin lista. | must be keep and add, each with a list.';

const group = v.strictObject(
  {
    words: v.array(text, 'ska vara en lista av ord. | must be a list of words.'),
    reason: v.string('ska vara text. | must be text.'),
  },
  'ska vara words och reason. | must be words and reason.',
);

const groups = v.optional(
  v.array(
    v.pipe(
      v.unknown(),
      v.transform((value): unknown =>
        value !== null && typeof value === 'object' ? value : { words: [value], reason: '' },
      ),
      group,
    ),
    'ska vara en lista; skriv [] om den är tom. | must be a list; write [] if it is empty.',
  ),
  [],
);

const schema = v.strictObject({ keep: groups, add: groups }, unknownKey);

const hint = {
  sv: 'Under keep och add står ord, eller grupper med words och reason.',
  en: 'Under keep and add stand words, or groups with words and reason.',
};

/**
 * Reads `stopwords.yaml`: the words to keep and to add, in the order of the file. A missing key is an empty list.
 *
 * @throws CorpusError with file, line and column
 */
export function parseStopwordChanges(text: string, file: string): { keep: readonly string[]; add: readonly string[] } {
  const { keep, add } = readYaml(text, file, schema, hint);
  return { keep: keep.flatMap(({ words }) => words), add: add.flatMap(({ words }) => words) };
}

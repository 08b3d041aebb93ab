import { CorpusError } from '../../src/errors.ts';
import { readYaml } from '../../src/read-yaml.ts';
import { type SourceStatement, sourcesSchema, statementKeys } from '../../src/sources/index.ts';
import { SWEDISH_KEYS } from '../../src/sources/swedish-keys.ts';

const FILE = 'sources.yaml';

/**
 * What `sources.yaml` states, by file, in its order.
 * @param list the text of `sources.yaml`
 * @param files the files of the corpus, by their paths
 * @throws CorpusError for what is no such list, and for a file that is not there or stands twice
 */
export function listSources(list: string, files: readonly string[]): ReadonlyMap<string, SourceStatement> {
  const listed = new Map<string, SourceStatement>();
  for (const { file: written, ...statement } of readYaml(list, FILE, sourcesSchema, statementKeys, 1, SWEDISH_KEYS)
    .sources) {
    const wanted = written.normalize('NFC').replace(/\\/g, '/').replace(/^\.\//, '');
    const file = files.find((candidate) => candidate.normalize('NFC') === wanted);
    if (file === undefined || listed.has(file)) throw badEntry(written, file !== undefined, list);
    listed.set(file, statement);
  }
  return listed;
}

function badEntry(written: string, twice: boolean, list: string): CorpusError {
  const at = list.split('\n').findIndex((line) => line.includes(written));
  const place = { file: FILE, ...(at >= 0 && { line: at + 1 }) };
  if (twice) {
    return new CorpusError(
      'source-listed-twice',
      { sv: `”${written}” står två gånger. Ta bort den ena.`, en: `“${written}” is listed twice. Remove one.` },
      place,
    );
  }
  return new CorpusError(
    'source-not-found',
    {
      sv: `Filen ”${written}” finns inte i korpusmappen. Rätta namnet eller ta bort posten.`,
      en: `The file “${written}” is not in the corpus folder. Mend the name or remove the entry.`,
    },
    place,
  );
}

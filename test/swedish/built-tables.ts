import { readDictionaryTables } from '../../src/swedish/dictionary/read-dictionary.ts';
import { readListedForms } from '../../src/swedish/lexicon/listed-forms.ts';
import type { LexiconTables } from '../../src/swedish/lexicon-image.ts';

/** The lexicon's tables, built from their sources once for all files of tests that one process runs. */
export const builtTables: LexiconTables = { dictionary: readDictionaryTables(), listed: readListedForms() };

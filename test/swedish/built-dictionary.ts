import { createDictionary } from '../../src/swedish/dictionary/dictionary.ts';
import { builtTables } from './built-tables.ts';

/** The dictionary, built from its sources once for all files of tests that one process runs. */
export const builtDictionary = createDictionary(builtTables.dictionary);

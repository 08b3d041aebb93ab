import { openSwedish, type Swedish } from '../../src/swedish/index.ts';
import { lexiconKey } from '../../src/swedish/lexicon-key.ts';
import { shareTables } from '../../src/swedish/shared-lexicon.ts';
import { builtTables } from './built-tables.ts';

const dictionary = shareTables(builtTables, lexiconKey());

/** Opens the Swedish lexicon with a memory of its own, on tables that are built once for all files of tests. */
export function openBuilt(): Swedish {
  return openSwedish({ dictionary });
}

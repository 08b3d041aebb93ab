import { citations } from './citations.ts';
import { comparison } from './comparison.ts';
import { conceptMatrix } from './concept-matrix.ts';
import { conceptYears } from './concept-years.ts';
import { concepts } from './concepts.ts';
import { concordance } from './concordance.ts';
import { documents } from './documents.ts';
import { familyMembers } from './family-members.ts';
import { keyness } from './keyness.ts';
import { newWords } from './new-words.ts';
import { notices } from './notices.ts';
import { ownWords } from './own-words.ts';
import { phrases } from './phrases.ts';
import { recurring } from './recurring.ts';
import { stopwords } from './stopwords.ts';
import { succession } from './succession.ts';
import type { Table } from './table.ts';
import { terms } from './terms.ts';
import { variants } from './variants.ts';
import { years } from './years.ts';

/** Every table of the reports, in the order a reader meets them. */
export const tables: readonly Table[] = [
  concepts,
  conceptMatrix,
  conceptYears,
  recurring,
  familyMembers,
  terms,
  phrases,
  keyness,
  succession,
  newWords,
  comparison,
  ownWords,
  concordance,
  citations,
  years,
  variants,
  stopwords,
  documents,
  notices,
];

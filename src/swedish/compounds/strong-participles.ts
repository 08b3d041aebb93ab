import { readTable } from '../read-table.ts';

const PARTICIPLE_COLUMN = 4;

/** The past participles, common gender, of the verbs that have an irregular one: *buren*, *vald*, *lagd*. */
export const STRONG_PARTICIPLES: ReadonlySet<string> = new Set(
  readTable('verbs').flatMap((row) => (row[PARTICIPLE_COLUMN] ?? '-').split('/').filter((form) => form !== '-')),
);

import type { Wording } from '../../records.ts';

/** A wording in the page's language, its `{names}` filled in. */
export type Say = (text: Wording, values?: Readonly<Record<string, string | number>>) => string;

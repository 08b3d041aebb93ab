import { JURY } from './jury.ts';

/**
 * Source of a pattern: a jury whose name alone, "Nämnden:", can be over its words. What a board, a foundation or a
 * working group says under its name may be anything.
 */
export const JURY_ALONE = `(?!\\p{L}*(?:styrelsen|stiftelsen|ledningen|fullmäktige|direktionen)|(?!(?:bedömnings|pris|jury)gruppen)\\p{L}*gruppen)${JURY}`;

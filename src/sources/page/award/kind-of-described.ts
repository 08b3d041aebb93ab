import { GIVER } from './giver.ts';

const DESCRIBED = new RegExp(
  `^\\p{L}*${GIVER}(?:ens|ets|ns|ans|s) (?:\\p{Ll}+ )?\\p{Ll}*(pris|stipendi|utmärkelse|medalj|diplom)(?:um)? (?:för|till|åt) \\p{Ll}`,
  'iu',
);

/**
 * The kind of a prize that is described by its giver and for whom it is, and not by its name: "stipendi" of
 * "Sällskapets stipendium för unga skribenter"; undefined for anything else.
 */
export function kindOfDescribed(words: string): string | undefined {
  return DESCRIBED.exec(words)?.[1]?.toLocaleLowerCase('sv');
}

import { GIVER } from './giver.ts';
import { namesGiversPrize } from './names-givers-prize.ts';

const DESCRIBED = new RegExp(
  `^\\p{L}*${GIVER}(?:ens|ets|ns|ans|s) (?:\\p{Ll}+ )?\\p{Ll}*(pris|stipendi|utmärkelse|medalj|diplom)(?:um)? (?:för|till|åt) \\p{Ll}`,
  'iu',
);

const KIND_AT_END = /(?:pris|stipendi|utmärkelse|medalj|diplom)(?=(?:um)?$)/iu;

/**
 * The kind of a prize that is described by its giver, or by its giver and for whom it is, and not by its name:
 * "stipendi" of "Sällskapets stipendium för unga skribenter"; undefined for anything else.
 */
export function kindOfDescribed(words: string): string | undefined {
  const kind = DESCRIBED.exec(words)?.[1] ?? (namesGiversPrize(words) ? KIND_AT_END.exec(words)?.[0] : undefined);
  return kind?.toLocaleLowerCase('sv');
}

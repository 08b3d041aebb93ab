import { GIVER } from './giver.ts';

const GIVERS_PRIZE = new RegExp(
  `^${GIVER}(?:ens|ets|ns|ans|s) (?:eget |egna |årliga )?(?:pris|stipendium|utmärkelse|medalj|diplom|hedersutmärkelse)$`,
  'iu',
);

/** Whether words say only whose prize it is, without its name: "Föreningens pris", "Stiftelsens stipendium". */
export function namesGiversPrize(words: string): boolean {
  return GIVERS_PRIZE.test(words);
}

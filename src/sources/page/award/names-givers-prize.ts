const GIVER =
  '(?:kommun|stad|region|landsting|län|förening|förbund|stiftelse|sällskap|nämnd|styrelse|klubb|akademi|tidning|bolag|företag|råd|krets|distrikt|skol|universitet|högskol|församling|stift|organisation|museum|muse|bibliotek|sparbank|bank|galan|jury|mässa|institut)';

const GIVERS_PRIZE = new RegExp(
  `^${GIVER}(?:ens|ets|ns|ans|s) (?:eget |egna |årliga )?(?:pris|stipendium|utmärkelse|medalj|diplom|hedersutmärkelse)$`,
  'iu',
);

/** Whether words say only whose prize it is, without its name: "Föreningens pris", "Stiftelsens stipendium". */
export function namesGiversPrize(words: string): boolean {
  return GIVERS_PRIZE.test(words);
}

import { MENTION } from './mention.ts';

const SAID = new RegExp(`(?<!\\p{L})${MENTION}`, 'iu');

const GIVEN =
  /(?<!\p{L})(?:får|fick|fått|ge|ger|ges|gett|gav|gavs|går|gick|tilldela\p{Ll}*|dela\p{Ll}* (?:\p{Ll}+ ){0,3}ut|utdela\p{Ll}*|belöna\p{Ll}*|erhåll\p{Ll}*|erhöll|mottog|mottar|beslutat)(?!\p{L})|(?<!\p{L})omnämnande till |hedersomnämnande till |motivering\p{L}* (?:till|för) (?:juryns |ett )?heders/iu;

/** "Inget hedersomnämnande delades ut", "Förutom hedersomnämnandet fick hon priset": none, or another prize. */
const OF_ANOTHER =
  /(?<!\p{L})(?:inget|inga|utan|inte|ej|förutom|utöver|tidigare)(?!\p{L})(?<!(?:förutom|utöver)(?= (?:(?:själva|det|den) )?\p{L}*(?:pris|vinnar|titel|stipendi|utmärkelse)))[^.]*omnämnande|omnämnande[nt]?(?!\p{L})[^.]*(?<!\p{L})(?:och|samt|medan|men)(?!\p{L})[^.]*(?:priset|pris|titeln|stipendiet|årets \p{L}+)(?!\p{L})/iu;

/**
 * Whether a sentence gives somebody an honorable mention: "Juryn delade också ut ett hedersomnämnande till Ekbacken:".
 */
export function givesMention(sentence: string): boolean {
  const words = sentence.replace(/[*_]{1,3}/gu, '');
  return SAID.test(words) && GIVEN.test(words) && !OF_ANOTHER.test(words);
}

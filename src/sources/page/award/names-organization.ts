import { namesAward } from './award-name.ts';

const KIND_OF_AWARD =
  /(?:pris|priset|stipendium|stipendiet|utmärkelse|utmärkelsen|medalj|medaljen)(?:$| (?:för|till|i|om) )/iu;

const KIND_OF_ORGANIZATION =
  /(?:^| )(?:kommun|stad|kommuner|region|AB|landsting|universitet|högskola|\p{L}*skolan?|bibliotek(?:et)?|förvaltning(?:en)?|\p{L}*förvaltningen|länsstyrelsen?|förskola|gymnasium|gymnasiet|räddningstjänst(?:en)?)$|^(?:Region|Länsstyrelsen i|Landstinget i) /iu;

/** Whether words are an organization's name by their form: "Sundsvalls kommun", "Region Skåne", "Bröderna Ek AB". */
export function namesOrganization(words: string): boolean {
  return (
    words.length <= 80 &&
    !(namesAward(words) && KIND_OF_AWARD.test(words)) &&
    /^(?!Sveriges |Nordens |Årets |ÅRETS |Bästa |Nominerade? )\p{Lu}/u.test(words) &&
    !/[…!?]| (?:är|får|fick|blev|har|hade|gav|ger|delade|delar|utsåg|utser|tilldelade|tilldelar|belönar|belönade|vill|kan|ska|prisas|prisades|belönas|belönades|hedras|hyllas|vann|vinner|tilldelas|tilldelades) /u.test(
      words,
    ) &&
    KIND_OF_ORGANIZATION.test(words)
  );
}

import { MENTION } from '../line/mention.ts';
import { saysWinners } from '../line/says-winners.ts';

/** "Guldpennan – finalister och vinnare 2020" */
const LAST_PART = /(?:\s[–—|-]|:)\s+(\D{3,60}?)\s+\(?((?:19|20)\d\d)\)?$/u;

/** "Kulturstipendium 2021 och hedersomnämnande" */
const AFTER_YEAR = /((?:19|20)\d\d) (?:och|samt|med) (\D{3,40})$/u;

/** "Kulturpris och hedersomnämnande 2018" */
const AND_MENTIONS = new RegExp(` (?:och|samt|med) ${MENTION}(?= (?:19|20)\\d\\d\\b|$)`, 'iu');

const THOSE = '(?:[Ff]inalist(?:en|er|erna)?|[Pp]ristagar(?:e|en|na)|[Vv]innar(?:e|en|na))';

/** "Finalisterna i Stora samverkanspriset 2023", "Vinnaren och finalisterna i Guldpennan" */
const OF_THOSE = new RegExp(`^(?:Alla |Årets )?${THOSE}(?:(?: och|,) ${THOSE})* i (?=\\p{Lu})`, 'u');

/** "Resultatet i Skolpokalen 2022", "Resultat från finalen i Guldgrytan 2022" */
const RESULT_OF = /^[Rr]esultat(?:et)? (?:i|av|från) (?:finalen (?:i|av|om) )?(?=\p{Lu})/u;

/** "§ 31 Beslut om Guldpennan 2020", "Val av mottagare av Guldpennan 2020": what a meeting has to do with it. */
const OF_MATTER =
  /^((?:§+ ?\d+[.:]? )?)(?:Beslut om|(?:Val|Utseende) av (?:mottagare|pristagare|vinnare) (?:av|till)|Utdelning av) (?=\S)/u;

/**
 * A heading without its words on what it holds of an award, the year kept: "Guldpennan 2020", "Kulturstipendium 2021".
 */
export function dropWinners(heading: string): string {
  return heading
    .replace(OF_MATTER, '$1')
    .replace(OF_THOSE, '')
    .replace(RESULT_OF, '')
    .replace(AND_MENTIONS, '')
    .replace(AFTER_YEAR, (part, year: string, rest: string) => (saysWinners(rest) ? year : part))
    .replace(LAST_PART, (part, rest: string, year: string) => (saysWinners(rest) ? ` ${year}` : part));
}

import { MENTION } from './mention.ts';

const MENTIONED = `(?:${MENTION}|hedersomnämnda)`;

/** "§ 19 Hedersomnämnande", "Två hedersomnämnanden", "2016 Hedersomnämnande", "Hedersomnämnande: Ekbacken". */
const FIRST = new RegExp(
  `^(?:§+ ?)?(?:\\d{1,2}(?:\\.\\d{1,2})*[.:)]?\\s+)?(?:(?:19|20)\\d\\d\\s*[:–-]?\\s+)?(?:(?:övriga|juryns|årets|ett|två|tre|fyra|fem|även|samt|särskilt|särskilda|extra) ){0,2}${MENTIONED}(?:$|\\s*[:.,–—(-]| (?:till|åt|samma år|i klassen|i kategorin|(?:19|20)\\d\\d)(?!\\p{L})| (?:i )?årets \\p{L})`,
  'iu',
);

/** "ÅTVIDABERGS KOMMUN - HEDERSOMNÄMNANDE" */
const LAST = new RegExp(`^[^.!?]{2,60}(?:\\s[–—-]\\s|, |\\s\\()${MENTIONED}\\)?$`, 'iu');

/** "Två skolor får hedersomnämnande", "De fick hedrande omnämnanden" */
const OF_SEVERAL = new RegExp(
  `^(?:(?:två|tre|fyra|fem|sex|flera|\\d{1,2}) (?:\\p{Ll}+ ){1,3}|de |dessa )(?:får|fick|har fått|ges|gavs|tilldelas|tilldelades|belönas med) (?:också |även |dessutom |ett |var sitt |varsitt ){0,2}${MENTION}$`,
  'iu',
);

/** "Hedersomnämnanden och vinnare" */
const AND_WINNERS = /vinnar|pristagar|mottagar|motivering/iu;

/**
 * Whether a line is over honorable mentions and nothing else, or over one: "Hedersomnämnanden", "Hedersomnämnande:
 * Ekbacken".
 */
export function headsMentions(line: string): boolean {
  const words = line
    .replace(/[*_]{1,3}/gu, '')
    .replace(/:$/u, '')
    .trim();
  return [FIRST, LAST, OF_SEVERAL].some((pattern) => pattern.test(words)) && !AND_WINNERS.test(words);
}

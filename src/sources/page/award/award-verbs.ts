import { guarded } from '../line/guarded.ts';
import { A_MENTION } from '../line/mention.ts';

const FILLED = '(?: (?:\\p{Ll}+|(?:år )?(?:19|20)\\d\\d)){0,3}?';
const JUROR =
  '(?:\\p{L}*(?:juryn|nämnden|styrelsen|kommittén|akademi[en]n|stiftelsen|förbundet|föreningen|fullmäktige|gruppen)|domarna|vi|man)';

function verb(...forms: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'u');
}

/**
 * Verbs that give an award away, each kind with its own order of award and recipient; a sentence is read by the first
 * that fits.
 */
export const AWARD_VERBS = {
  /** "Juryn har utsett X till Y 2015", "Till Y 2015 har juryn utsett X" */
  choose: guarded(
    /(?<!\p{L})(?:utse|utsåg|valt|valde|utnämn|kora)/u,
    verb(
      `(?:har )?(?:${JUROR} )?(?:har )?(?:(?:enhälligt |i år )?(?:beslutat|bestämt|valt|enats om)(?: sig för)? att )?(?:utsett|utser|utse|utsåg(?= \\p{Lu})|(?:valt|valde)(?= \\p{Lu}[^.:;]{2,80} till (?:[Åå]rets|(?:19|20)\\d\\d|[Ss]veriges|[Ll]andets) )|(?:valt|valde)(?= \\p{Lu}[^.,:;!?]{1,60}[.!]?$)(?!.* (?:till|som|att) )|utnämnt|utnämner|utnämna|korat|korar|kora)`,
    ),
  ),
  /** "2015 vanns Y av X", "Y mottogs av X" */
  won: verb(
    '(?:vanns|vinns|mottogs|mottas|erhölls|hämtades hem|kammades hem|togs emot)(?= .*(?<!\\p{L})av )',
    '(?:delas|delades)(?= (?:i år |år \\d{4} |\\d{4} )?av )',
  ),
  /** "I maj delades Y 2015 ut till X", "I maj delades Y 2015 ut." */
  handed: verb('(?:delades|delas)(?= \\p{Lu}.* ut(?!\\p{L}))'),
  /** "Priset 2015 gick till X", "2015 gick priset till X", "Priset delas mellan X och Z" */
  goes: verb(
    `(?:har|ska|skall)${FILLED} (?:gått|tillfallit|delats ut|delats mellan|delas mellan|utdelats|getts|gå)`,
    '(?:gick|(?<![iI] )går)(?!(?: \\p{Ll}+)? vidare(?!\\p{L})| (?:det )?(?:\\p{Ll}+ )?att(?!\\p{L}))|tillföll|tillfaller',
    `(?:delades|delas)${FILLED} (?:ut|mellan)`,
    'utdelades|utdelas|gavs|ges',
  ),
  /** "X utsågs till Y 2015", "Till Y 2015 utsågs X" */
  names: verb(
    `(?:har|ska)${FILLED} (?:utsetts|utnämnts|korats|valts|utses)`,
    '(?:blev|har blivit|är) (?:utsedd|utsedda|utsett|utnämnd|korad)',
    'utsågs|utses|utnämndes|utnämns|korades|koras|valdes',
  ),
  /** "År 2009 belönades X med Y", "I år hedras X med Y" */
  honors: verb(
    `(?:har|ska)${FILLED} (?:belönats|hedrats|prisats)`,
    'belönades|belönas|hedrades|hedras|prisades|prisas',
  ),
  /** "Y 2015 tilldelades X", "X tilldelades Y 2015" */
  gives: verb(
    `(?:har|ska|skall)${FILLED} (?:tilldelats|tilldelas)`,
    'tilldelades|tilldelas',
    '(?:har belönats|belönades|belönas|hedras|hedrades|prisas|prisades|har hedrats|har prisats) med',
  ),
  /** "Juryn tilldelar X Y 2015", "Stiftelsen delar ut Y 2015 till X", "… belönar X med Y 2015" */
  award: verb(
    `(?:har )?(?:tilldelar|tilldela|tilldelat|tilldelade|belönar|belöna|belönat|belönade|prisar|prisade|ge(?= ${A_MENTION})|(?<=(?:valt|valde|beslutat|beslutade|beslutar)(?: \\p{Ll}+)? att )ge(?= \\p{Lu})|delar ut|dela ut|delat ut|delade ut|ger|gett|gav)`,
  ),
  /** "X fick Y 2015", "2015 vann X Y" */
  gets: verb(
    `(?:har)${FILLED} (?:fått|mottagit|vunnit|erhållit|tagit (?:emot|hem)|kammat hem)`,
    '(?:fick|får|kunde|kan)(?: \\p{Ll}+)? (?:ta emot|motta|ta hem|kvittera ut|dela på)',
    '(?:fick|får)(?! (?:veta|höra|se|reda|frågan?|vara|gå|lära|besked(?:et)?|samtal(?:et)?|inte|alltså veta)(?!\\p{L}))',
    'mottog|mottar|vann|vinner|(?:tog|tar)(?: \\p{Ll}+)? (?:hem|emot)|kammade hem|kammar hem|knep|kniper|erhöll|erhåller|delar på|delade på',
  ),
  /** "X är Y 2015", "Y 2015 är X" */
  is: verb('är|blev|blir|heter|hette|var'),
} as const;

export type AwardVerb = keyof typeof AWARD_VERBS;

/** The kinds in the order in which they are tried. */
export const AWARD_VERB_KINDS = Object.keys(AWARD_VERBS) as readonly AwardVerb[];

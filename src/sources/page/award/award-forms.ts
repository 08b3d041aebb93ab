import { type Guarded, guarded } from '../line/guarded.ts';

const WITH_NAME = '(?: \\p{Lu}[\\p{L}-]*)*(?: (?!för |år )\\p{Ll}+(?= (?:för )?(?:år )?(?:19|20)\\d\\d))?';
const KIND = '(?:pris|stipendium|medalj|plakett|utmärkelse|diplom)(?!\\p{L})';
const PRIZE = `[\\p{L}-]*${KIND}`;
const THE_PRIZE = '(?:priset|stipendiet|medaljen|plaketten)(?!\\p{L})';

const ANY_KIND = new RegExp(KIND, 'u');
const ANY_PRIZE = new RegExp(THE_PRIZE, 'u');

function form(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})${pattern}`, 'u');
}

/** What is an award by its form or its place alone, the surest first. */
export const AWARD_FORMS: readonly (RegExp | Guarded)[] = [
  // "Årets förnyare", "Bästa Nykomling"
  form(
    '(?:Årets|Bästa|(?:Sveriges|Nordens)(?! (?:Kommuner|Radio|Television|Arkitekter))) \\p{L}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)*(?: i \\p{Ll}+ \\p{Ll}+(?= (?:19|20)\\d\\d))?',
  ),
  // "Guldäpplet 2015"
  form('(?:\\p{Lu}\\p{Ll}+a \\p{Ll}|\\p{Lu})\\p{Ll}{3,}(?:[eaoulr]n|et|na)(?= (?:19|20)\\d\\d(?!\\d))'),
  // "Kulturpriset", "Säkerhetspriset Gula Hjälmen", "Pedagogiska priset"
  guarded(ANY_PRIZE, form(`(?:\\p{Lu}[\\p{L}-]* )*(?:[\\p{L}-]{3,}|\\p{Lu}\\p{Ll}+a )${THE_PRIZE}${WITH_NAME}`)),
  // "Offentliga rummets hederspris"
  guarded(ANY_KIND, form(`\\p{Lu}\\p{Ll}+a \\p{Ll}{3,}s ${PRIZE}${WITH_NAME}`)),
  // "Rotarys stipendium", "Barn- och skolnämndens kvalitetspris", "Region Mälardalens pris Guldäpplet"
  guarded(
    ANY_KIND,
    form(
      `(?:\\p{Lu}[\\p{L}-]* )*(?:\\p{L}+- och )?(?!(?:tilldela|belöna|hedra|prisa|utse|dela)\\p{Ll}*s )\\p{L}{3,}s (?:\\p{Ll}+ )?${PRIZE}${WITH_NAME}`,
    ),
  ),
  guarded(ANY_KIND, form(`\\p{Lu}\\p{Ll}+(?:ens|ets|ernas|arnas) ${PRIZE}${WITH_NAME}`)),
  // "ta emot Stora Kullens guldklocka 2015"
  form(
    '\\p{Lu}(?<=(?:gratulerar [^.!?]{3,60} till|ta emot|motta|emot|ska få|som får|som fick|titeln|utmärkelsen| ut|överlämnades|kalla sig|titulera sig) \\p{Lu})[^.,:;!?]*?(?=$|[.,:;!?]| (?:19|20)\\d\\d| (?:i|på|vid|ur|med|för|av|när|till) )',
  ),
  // "överlämnade ordföranden Stora Kullens guldklocka 2015 till"
  form(
    '\\p{Lu}(?<=(?:överlämna\\p{Ll}*|dela\\p{Ll}*|ge|ger|gav)(?: \\p{Ll}+){0,2} \\p{Lu})[^.,:;!?]*?(?=(?: (?:19|20)\\d\\d)? till )',
  ),
];

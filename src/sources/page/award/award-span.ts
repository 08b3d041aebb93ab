import { namesAward, namesOccasion } from './award-name.ts';
import { type AwardNames, findAward } from './award-names.ts';
import { END } from './marked-name.ts';
import { until } from './until.ts';

/** Where an award's name ends: also at who handed it over, "ur kungens hand", "av landshövdingen". */
const AFTER_AWARD =
  /(?<=(?:19|20)\d\d)\s+(?!års |och |samt |till |eller )|\s+(?:(?:av|på) följande |med (?:följande|nedanstående|den här|denna|dessa|juryns|motivering|orden|en|sin|sitt)|för (?:sitt|sin|sina|att|hur|det|den|ett|en|deras)|(?:varje|vartannat|vart \p{L}+) år(?!\p{L})|årligen(?!\p{L})|där |efter |sedan |på \p{L}*(?:mässan|galan|konferensen|dagen|dagarna|festen|ceremonin)|vid |under |på temat |inom (?:området|ämnet|ämnesområdet|kategorin|klassen)(?!\p{L})|i (?:år|dag|går|samband|konkurrens|hård|kategorin|klassen|finalen|kamp)|den \d|och (?:får|fick|är|tar|tog|blir|det)|när |(?:av|från) (?:en |ett )?(?:enig |dåvarande )?(?:jury|kung|drottning|(?:kron)?prins|\p{Ll}*minist|(?:stats|kommunal|region|landstings|borgar)råd|landshövding|\p{Ll}*ordförande|borgmästar)|av (?=\p{Lu}\p{L}*(?:rådet|förbundet|föreningen|stiftelsen|nämnden|juryn|tidningen|akademi[en]n|institutet|sällskapet|kommittén|centrum)(?!\p{L}))|enligt |inför |tack vare |igår|i går|idag|(?:direkt )?ur (?:\p{L}+ ){1,4}hand(?!\p{L})|(?:direkt )?ur (?:\p{L}+ ){0,3}händer(?:na)?(?!\p{L}))|:(?!s(?!\p{L}))|[.,;!?(]|\s[–—-]\s|$/u;

/** The award's name at the head of some words, with the year beside it. */
export function awardSpan(words: string, names: AwardNames): string {
  const known = findAward(words, names);
  if (known !== undefined && !/:(?!s )|[.,;!?(]| (?:för|till|med|av) /u.test(words.slice(0, known.start))) {
    const year = /^["”“»«]?,? (?:för |år )?\(?(?:19|20)\d\d(?!\d|[-–/]\d)/u.exec(words.slice(known.end))?.[0] ?? '';
    return words.slice(0, known.end) + year.replace(/^["”“»«]?,?/u, '').replace('(', '');
  }
  return until(words, AFTER_AWARD);
}

/** Whether words end in a year that is an award's: "Guldäpplet 2015", not "Kvalitetsmässan 2007". */
export function endsInYear(words: string): boolean {
  const plain = words.replaceAll(END, '').trim();
  return /(?<!\d)(?:19|20)\d\d\)?$/u.test(plain) && !namesOccasion(plain.replace(/\s*\(?(?:19|20)\d\d\)?$/u, ''));
}

/** Whether words begin with an award: one of the page's, one by its form, or one beside a year. */
export function beginsWithAward(words: string, names: AwardNames): boolean {
  const award = awardSpan(words, names);
  return namesAward(award, names) || endsInYear(award);
}

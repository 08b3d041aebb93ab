import type { AwardNames } from './award-names.ts';
import { awardsInSentence } from './awards-in-sentence.ts';
import { bindMarkedNames } from './marked-name.ts';
import { AWARD } from './ways-of-getting.ts';
import { withoutAffiliation } from './without-affiliation.ts';
import { withoutDateline } from './without-dateline.ts';

/** What belongs to the award's name around it: "utmärkelsen Guldäpplet för år 2015", "2015 års Guldäpple". */
const KIND =
  /(?:(?:(?:den|det) (?:\p{Ll}+[ae] )?)?(?:utmärkelsen|hedersutmärkelsen|priset|titeln|hederstiteln|stipendiet|tävlingen) |(?:19|20)\d\d års )$/u;
const EDITION = /^["”“»«]?,? (?:för )?(?:år )?\(?(?:19|20)\d\d\)?(?!\d|[-–/]\d)/u;

/** "[Integrationspriset] Öppna dörrar 2015": more of a name than the page is known to use. */
const REST_OF_NAME = /^ \p{Lu}[\p{L}-]*(?: (?!för |år )\p{Ll}+)?(?= (?:för )?(?:år )?(?:19|20)\d\d(?!\d))/u;

/** When, how and how gladly: what may stand anywhere and says nothing of who got what. */
const ADVERBIAL =
  / (?:i (?:går|dag|år|kväll|fjol)(?: kväll| morse)?|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|i (?:mån|tis|ons|tors|fre|lör|sön)dags|på (?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|skvällen)|den \d{1,2} \p{Ll}+(?: (?:19|20)\d\d)?|den här gången|denna gång|till slut|till sist|enhälligt|därefter|därmed|dessutom|också|även|äntligen|nu)(?= |[,.:;!?]|$)/gu;

/** A sentence round one of its awards. */
export interface AroundAward {
  /** The sentence with `AWARD` in the place of the award, its edition and its kind, and without when and how gladly. */
  readonly words: string;
  /** The award's name, when its form says more than what it is. */
  readonly award?: string;
  /** The years that stand with it. */
  readonly years: readonly number[];
}

/**
 * A sentence round each of the awards that it may be about, the surest first.
 *
 * @param names the page's awards
 */
export function aroundAwards(written: string, names: AwardNames): readonly AroundAward[] {
  const sentence = bindMarkedNames(withoutAffiliation(withoutDateline(written)))
    .replace(/\*+|(?<!\p{L})_|_(?!\p{L})| ?…/gu, '')
    .replace(/[^\S\u2007]+/gu, ' ');
  return awardsInSentence(sentence, names).map(({ name, start, end: lastOfName }) => {
    const end = lastOfName + (REST_OF_NAME.exec(sentence.slice(lastOfName))?.[0].length ?? 0);
    const before = sentence.slice(0, start).replace(/["”“„»«]$/u, '');
    const after = sentence.slice(end);
    const edition = EDITION.exec(after)?.[0] ?? '';
    const kind = KIND.exec(before)?.[0] ?? '';
    const rest = after.slice(edition.length).replace(/^["”“»«]/u, '');
    const words = `${before.slice(0, before.length - kind.length)}${AWARD}${rest}`.replace(ADVERBIAL, '');
    const years = [...new Set(`${kind} ${edition}`.match(/(?:19|20)\d\d/gu)?.map(Number))];
    return { words, years, ...(name !== undefined && { award: name }) };
  });
}

import { sentencesOf } from '../award/sentences-of.ts';
import type { PageView } from '../view/page-view.ts';
import type { SaidYear } from '../view/said-year.ts';

const YEAR = '(?<![\\d–-])((?:19|20)\\d\\d)(?![\\d–-])';

/** "2020 års innovationspriser": all prizes of the year. */
const OF_YEAR = new RegExp(
  `${YEAR} års (?:\\p{Ll}+ )?\\p{L}*(?:priser|priserna|stipendier|stipendierna|utmärkelser|utmärkelserna|medaljer|medaljerna|stipendiater|stipendiaterna|pristagare|pristagarna)(?!\\p{L})`,
  'iu',
);

/** "Tre vinnare när Innovationspriset Mälardalen 2020 delades ut" */
const OF_SEVERAL = new RegExp(
  `(?<!\\p{L})(?:vinnare|vinnarna|pristagare|pristagarna|stipendiater|stipendiaterna)(?!\\p{L})[^.!?]{0,80}\\p{L}(?:priset|stipendiet|medaljen|utmärkelsen)(?: (?:i )?\\p{Lu}\\p{L}+)? ${YEAR} (?:har )?(?:delades|delats) ut(?!\\p{L})`,
  'iu',
);

/** "utdelning av kommunens hedersmedaljer 2016" */
const WITH_YEAR = new RegExp(
  `(?<!\\p{L})(?:utdelning|tilldelning) av [^.!?]{0,60}\\p{L}*(?:priser|stipendier|utmärkelser|medaljer)(?:na)? (?:för )?(?:år )?${YEAR}`,
  'iu',
);

/** They have been given, or are now: not "delas ut i maj". */
const IS_GIVEN =
  /(?<!\p{L})(?:(?:delades|delats)(?: [^.!?]{1,80})? ut|lämnades(?: [^.!?]{1,80})? över|klubbades|sändes|hölls|ägde rum|utdelades|överlämnades|tillkännagavs|presenterades|är (?:nu )?(?:klara|utdelade|beslutade)|har (?:beslutat|utsett|fattat beslut)|beslutade|beslutar|utsåg)(?!\p{L})/iu;

/** What is told of other years beside, or of what is to come. */
const OF_OTHERS =
  /(?<!\p{L})(?:nominera\p{L}*|finalist\p{L}*|ansök\p{L}*|anmäl\p{L}*|sök(?:a|er|te)|förslag|tidigare|förra|fjol\p{L}*|senast|sedan|nästa|kommande|skulle|till skillnad|jämfört|än|i år|men|inför|inte|ej)(?!\p{L})|\?["”]?$/iu;

/**
 * The year of the prizes that a page is about: "I går sändes prisutdelningen för 2020 års innovationspriser.", said
 * before the first citation in a sentence without another year, where no other such sentence has one.
 *
 * @param first the paragraph that announces the page's first citation
 */
export function prizesOfYear({ paragraphs }: Pick<PageView, 'paragraphs'>, first: number): SaidYear | undefined {
  const said = paragraphs.slice(0, first).flatMap(({ kind, words }, from) => {
    if (kind !== 'text' && kind !== 'heading') return [];
    return sentencesOf(words.replace(/\s+/gu, ' ')).flatMap((sentence) => {
      const year = (OF_YEAR.exec(sentence) ?? OF_SEVERAL.exec(sentence) ?? WITH_YEAR.exec(sentence))?.[1];
      if (year === undefined || !IS_GIVEN.test(sentence) || OF_OTHERS.test(sentence)) return [];
      const isOnly = (sentence.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)?.length ?? 0) === 1;
      return isOnly ? [{ year: Number(year), from }] : [];
    });
  });
  return new Set(said.map(({ year }) => year)).size === 1 ? said[0] : undefined;
}

import { sentencesOf } from '../award/sentences-of.ts';
import type { PageView } from '../view/page-view.ts';
import type { SaidYear } from '../view/said-year.ts';

/** An award, the year right behind its name, and the paragraph that says both. */
interface AwardYear extends SaidYear {
  readonly award: string;
}

/**
 * "… är mottagare av", "har fått", "får dela på": someone gets it now. Of who "fick" it the page may tell as a former
 * winner.
 */
const GETS =
  '(?<!\\p{L})(?<!(?<!\\p{L})(?:som|kan|ska|vill|vem|vilka) (?:har |även )?)(?:får(?! \\p{L}*a (?!på))|(?:har att|ska) (?:överlämna|dela ut)|har fått|tilldelas|belönas med|tar emot|delar på|(?:är|blir|blev|utsett|utser|utsåg|till) (?:årets )?(?:mottagar|vinnar)(?:e|en|na) av)(?!\\p{L})';
const KIND =
  '\\p{L}*(?:pris|priset|stipendium|stipendiet|utmärkelse|utmärkelsen|medalj|medaljen|diplom|diplomet|plakett|plaketten)';
const YEAR = '((?:19|20)\\d\\d)(?![\\d–-])';

/**
 * "utsett mottagaren av Lysekils kommuns kulturstipendium 2021"; a name of no known kind right behind the verb: "har
 * fått Guldskruven 2021".
 */
const AWARD_WITH_YEAR = new RegExp(
  `${GETS}(?:(?: [^.,!?:;"”“„»«–]{1,60}?)? (${KIND})|(?: titeln)? (\\p{Lu}[\\p{L}-]+(?:en|et|an|at))) (?:för )?${YEAR}`,
  'gu',
);

/** Said of who may get an award, or did so earlier. */
const OF_OTHERS =
  /(?<!\p{L})(?:nominera\p{L}*|finalist\p{L}*|ansök\p{L}*|sök(?:a|er|te)|förslag|tidigare|förra(?! (?:veckan|månaden|helgen))|fjol|senast|sedan|nästa|kommande|skulle)(?!\p{L})|\?["”]?$/iu;

/**
 * The year right behind an award's name, in a sentence of the running text that says someone gets it, where no other
 * such sentence has another. Of a sentence that is read as a whole, with its recipient, the year is that one's alone.
 *
 * @param first the paragraph that announces the page's first citation
 */
export function awardWithYear(
  { facts, paragraphs }: Pick<PageView, 'facts' | 'paragraphs'>,
  first: number,
): AwardYear | undefined {
  const said = paragraphs.slice(0, first + 1).flatMap(({ kind, words }, from) => {
    const { years, recipient, award } = facts[from]!;
    const isRead = years.length > 0 && recipient !== undefined && award !== undefined;
    if (kind !== 'text' || isRead) return [];
    return sentencesOf(words.replace(/\s+/gu, ' '))
      .filter((sentence) => !OF_OTHERS.test(sentence))
      .flatMap((sentence) => [...sentence.matchAll(AWARD_WITH_YEAR)])
      .map(([, ofKind, name, year]) => ({ year: Number(year), award: (ofKind ?? name)!, from }));
  });
  return new Set(said.map(({ year }) => year)).size === 1 ? said[0] : undefined;
}

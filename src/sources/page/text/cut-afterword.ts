import { sentencesOf } from '../award/read-cue-lead.ts';

/** What is told of the prize and not of its winner: its sum, its jury, the other nominees, when it is handed out. */
const OF_PRIZE =
  /^(?:(?:Pris|Stipendie)(?:summan|pengarna)(?!\p{L})|(?:Priset|Stipendiet|Utmärkelsen|Diplomet|Medaljen|Priserna|Stipendierna) (?:\p{Ll}+ )?(?:delas|delades|överlämnas|överlämnades|utdelas|utdelades|består|är på|är värt)(?!\p{L})|(?:Årets \p{Ll}+|\p{L}*(?:priset|stipendiet|medaljen|utmärkelsen)) (?:har )?(?:delas|delades|delats|utdelas|instiftades|arrangeras)(?!\p{L})|Prisutdelning(?:en)?(?!\p{L})|Juryn (?:har bestått|består|bestod|utgörs|utgjordes)|I juryn (?:sitter|satt|ingår|ingick|har)|Övriga (?:nominerade|finalister)|(?:Nominerade|Finalister) (?:var|är|till)|Förra årets|Bland tidigare|Tidigare har|(?:Foto|Bild|Text)\s*:)/u;

/**
 * Where a text without marks ends when sentences about the prize follow it in the same paragraph: "… banat väg för andra.
 * Prissumman är 75 000 kronor."
 *
 * @param words the text as far as its paragraphs go
 * @returns how many characters are its own; null when something else follows those sentences, so that its end is unsure
 */
export function cutAfterword(words: string): number | null {
  const sentences = sentencesOf(words);
  const first = sentences.findIndex((sentence, index) => index > 0 && OF_PRIZE.test(sentence));
  if (first < 0) return words.length;
  if (!sentences.slice(first).every((sentence) => OF_PRIZE.test(sentence))) return null;
  const rest = sentences.slice(0, first).reduce((at, sentence) => words.indexOf(sentence, at) + sentence.length, 0);
  return rest;
}

const PRIZES =
  /^(?:(?:Pris|Stipendie)(?:summorna|pengarna)|Priserna|Stipendierna|Utmärkelserna|Diplomen|Medaljerna) (?!(?:av|i|på|från|som) )\p{Ll}/u;

/** How they are chosen and what is handed to them; two who share a prize "förenar djup kunskap med …". */
const HANDED =
  /^(?:Pristagarna|Vinnarna|Stipendiaterna|Mottagarna|Medaljörerna) (?:presenteras|presenterades|tillkännages|tillkännagavs|utses|utsågs|väljs|valdes|mottog|tar emot|tog emot|hyllas|hyllades|bjuds|bjöds|avtackades|får (?:\d|var s|ett diplom|dessutom|även|också))/u;

/** "Alla tre får en middag för två.", "Samtliga pristagare fick blommor."; not "Båda får elever att våga." */
const ALL_GET =
  /^(?:(?:Alla|Samtliga) (?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|(?:\p{Ll}+ )?(?:pristagar|vinnar|mottagar)(?:e|na)|stipendiater(?:na)?|medaljörer(?:na)?)|Båda|Bägge|Båda (?:pristagarna|vinnarna|stipendiaterna)) (?:får|fick|erhåller|erhöll|belönas|belönades) (?!(?:[^.!?]* )?att )/u;

/**
 * Whether a sentence tells of all prizes or winners of a page, and so is no part of the reason for one: "Prissummorna
 * är 40 000 respektive 25 000 kronor.", "Stipendiaterna får dessutom en plats på Rörö."
 */
export function tellsOfAllWinners(sentence: string): boolean {
  return PRIZES.test(sentence) || HANDED.test(sentence) || ALL_GET.test(sentence);
}

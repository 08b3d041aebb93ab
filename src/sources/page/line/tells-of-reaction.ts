const WINNER = '(?:\\p{Lu}[^.!?]{1,60}?|Hon|Han|Hen|De|Pristagaren|Vinnaren|Stipendiaten|Mottagaren)';
const FEELING = '(?:förvånad|överraskad|rörd|tagen|glad|stolt|tacksam|ställd|hedrad)';
const VERY = '(?:mycket |lite |alldeles |så |synligt |märkbart |både )?';

/** "Siv själv var förvånad", "Nyman tackade", "Siv Bo säger att hon är hedrad", "Siv var inte på plats" */
const OF_WINNER = new RegExp(
  `^${WINNER} (?:${[
    'själva? (?:var|är|blev|tyckte|tycker|tog|tar|höll|skrattade|log|säger|sade|sa)',
    'tackade(?! (?:aldrig|nej))|tog emot|tog det|tar det|tyckte att det|hittades',
    `(?:var|blev) ${VERY}${FEELING}`,
    '(?:säger|berättar|sade|berättade)(?: själv)? att (?:hon|han|hen|de|priset|utmärkelsen) [^.!?]*[.!?]?$',
    '(?:var|kunde)(?: tyvärr)? inte (?:på plats|närvara|närvarande|delta|vara (?:med|på plats))',
  ].join('|')})(?!\\p{L})`,
  'u',
);

/** "När vi ringer upp Siv sitter hon …", "Reportern mötte Siv …" */
const OF_REPORTER =
  /^(?:När (?:vi|jag|tidningen|bladet) (?:ringer|ringde|når|nådde|träffar|träffade|möter|mötte)|(?:Reportern|Tidningens utsända|Tidningen) (?:mötte|möter|träffade|träffar|ringde|nådde))(?!\p{L})/u;

/** Words of one or two sentences. */
const LONGEST = 220;

/**
 * Whether a paragraph below a reason tells how the winner took the award or was met, and not why it was given: "Siv
 * själv var förvånad.", "Nyman tackade med ett kort tal."
 */
export function tellsOfReaction(words: string): boolean {
  return words.length <= LONGEST && (OF_WINNER.test(words) || OF_REPORTER.test(words));
}

/**
 * "Det är journalistik som …", "Så byggs ett samhälle.", "Resultatet är …", "Att arbetet dessutom …", "För eleverna
 * betyder det att …"
 */
const CARRIES_ON =
  /^(?:Det(?: här)?|Detta|Sådant?) (?:är|blir|blev|visar|kräver|ger|gör)(?! (?:[^.!?]* )?(?:år|året|gång|gången)(?!\p{L}))|^Så (?:\p{Ll}+s|blir|ser|gör|går) |^(?:(?:Resultatet|Effekten|Insatsen|Arbetet) (?:är|blev|har|ger|gör|visar)|Resultatet (?!kommer|väntar|redovisar)(?:\p{Ll}{2,}(?:[aeoy]r|år|ör)|syns|märks|känns|hörs)(?=[ ,]))|^Att [^.!?]*(?<!\p{L})(?:dessutom|också|samtidigt)(?!\p{L})|^För (?!(?:oss|mig|vår|min))[^.!?]{2,40} (?:betyder|innebär|innebar|betydde) det(?: \p{Ll}+)? att(?!\p{L})/u;

/** What is told of the prize, of how it was given and what is done with it. */
const OF_PRIZE =
  /(?<!\p{L})(?:\p{L}*pris(?:et|er|erna)?|utmärkelse|\p{L}*stipendi|medalj|nominer|vinnar|jury|bidrag|pengar|medlen|kronor|beslut|nämnd|styrelse|undersökning|tänkt att|foto)/iu;

/**
 * Whether a paragraph carries on what the one before it says, and can be read after no other: "Det är journalistik som
 * minnesarbete, utförd med stränghet."
 */
export function carriesOn(words: string): boolean {
  return CARRIES_ON.test(words) && !OF_PRIZE.test(words);
}

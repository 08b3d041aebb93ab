import { bareRecipient } from '../award/bare-recipient.ts';
import { sentencesOf } from '../award/sentences-of.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';
import { JURY } from '../line/jury.ts';

/** What starts a sentence or stands in capitals and names nobody. */
const NOBODY =
  /^(?:Jury\p{L}*|Pris\p{L}*|Utmärkelse\p{L}*|Motivering\p{L}*|Så|Här|Ur|I|På|För|Vid|Med|Den|Det|De|Nu|Då|Och|Men|Till|Av|Om|När|Efter|Under|Årets?|År|Sveriges?|Nordens|Även|Också|Dessutom|Kommun\p{L}*|Stad\p{L}*|Region\p{L}*|Vinnar\p{L}*|\p{L}*(?:galan|mässan|dagarna|priset|forum))$/u;

const OF_JURY = new RegExp(`^${JURY}$`, 'u');

/** "Lund, som vann 2015, fick …", "Lund fick …": a sentence about the one it begins with. */
const SUBJECT =
  /^(\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+| kommun| stad)*(?:, som| (?:fick|får|tilldelas|tilldelades|belönas|belönades|hedras|hedrades|prisas|nämns)(?!\p{L}))/u;

/** "Hon får priset med motiveringen:": of the one whom a sentence before is about, if any names someone. */
const OF_NAMED = /^(?:Hon|Han|Hen) /u;

/** "Lovisa Brandt arbetar på Ekskolan." */
const PERSON_FIRST = /^[*_]*(\p{Lu}\p{Ll}[\p{L}-]*(?: (?:von|af|de))?(?: \p{Lu}\p{Ll}[\p{L}-]*){1,2})[*_]*,? \p{Ll}/u;

/**
 * Whether the words that announce a citation are about someone else than the recipient found elsewhere: "Lund, som vann
 * 2015, fick ett hedersomnämnande med orden" where the record is Nacka's.
 *
 * @param lead the announcing words, which give no recipient
 * @param above the running text right above them, of which "hon" may be said
 */
export function namesStranger(lead: string, recipient: string, above: string): boolean {
  const sentences = sentencesOf(lead);
  const last = sentences.at(-1) ?? '';
  if (OF_NAMED.test(last)) {
    const before = [...sentencesOf(above), ...sentences];
    const named = before.findLast((sentence) => PERSON_FIRST.test(sentence));
    return named !== undefined && !isSpokenOf(recipient, PERSON_FIRST.exec(named)![1]!);
  }
  const subject = SUBJECT.exec(last)?.[1];
  if (subject === undefined || NOBODY.test(subject) || OF_JURY.test(subject)) return false;
  const stem = subject.replace(/s$/u, '').toLocaleLowerCase('sv');
  return !bareRecipient(recipient).toLocaleLowerCase('sv').includes(stem);
}

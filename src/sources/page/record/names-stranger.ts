import { bareRecipient } from '../award/bare-recipient.ts';
import { JURY } from '../line/jury.ts';

/** What starts a sentence or stands in capitals and names nobody. */
const NOBODY =
  /^(?:Jury\p{L}*|Pris\p{L}*|Utmärkelse\p{L}*|Motivering\p{L}*|Så|Här|Ur|I|På|För|Vid|Med|Den|Det|De|Nu|Då|Och|Men|Till|Av|Om|När|Efter|Under|Årets?|År|Sveriges?|Nordens|Även|Också|Dessutom|Kommun\p{L}*|Stad\p{L}*|Region\p{L}*|Vinnar\p{L}*|\p{L}*(?:galan|mässan|dagarna|priset|forum))$/u;

const OF_JURY = new RegExp(`^${JURY}$`, 'u');

/** "Lund, som vann 2015, fick …", "Lund fick …": a sentence about the one it begins with. */
const SUBJECT =
  /^(\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+| kommun| stad)*(?:, som| (?:fick|får|tilldelas|tilldelades|belönas|belönades|hedras|hedrades|prisas|nämns)(?!\p{L}))/u;

/**
 * Whether the words that announce a citation are about someone else than the recipient found elsewhere: "Lund, som vann
 * 2015, fick ett hedersomnämnande med orden" where the record is Nacka's.
 *
 * @param lead the announcing sentence, which itself gives no recipient
 */
export function namesStranger(lead: string, recipient: string): boolean {
  const subject = SUBJECT.exec(lead)?.[1];
  if (subject === undefined || NOBODY.test(subject) || OF_JURY.test(subject)) return false;
  const stem = subject.replace(/s$/u, '').toLocaleLowerCase('sv');
  return !bareRecipient(recipient).toLocaleLowerCase('sv').includes(stem);
}

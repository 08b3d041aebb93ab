import { bareRecipient } from '../award/bare-recipient.ts';

/** "Priset går till initiativtagarna …": to someone whom no capital names. What it "går till den som" is a rule. */
const TO_SOMEONE =
  /(?<!\p{L})(?:(?:går|gick|ges|gavs|delades ut)(?: i år| också| även)? till|tilldela(?:s|des)) (?!(?:[Aa]tt|alla|de[mn]?|det|en|ett|följande|någon|någ(?:ot|ra)|personer|årets|priset|stipendiet|utmärkelsen|medaljen|titeln) )(\p{Ll}[\p{L}-]*)/u;

/**
 * Whether the words that announce a citation say who got the award and name a part at the most, so that a recipient
 * found elsewhere is another's: "Kulturpriset går till initiativtagarna till Musik i Byn. Motiveringen är:" below what
 * is told of Siv Bo.
 *
 * @param lead the announcing words, which give no recipient that could be read
 */
export function givesToUnread(lead: string, recipient: string): boolean {
  const someone = TO_SOMEONE.exec(lead)?.[1];
  if (someone === undefined || lead.includes(bareRecipient(recipient))) return false;
  // "tilldelades serviceverket", of Vattenmyndighetens serviceverk.
  const stem = someone.replace(/(?:e[nt]|[nt])$/u, '');
  return stem.length < 5 || !recipient.toLocaleLowerCase('sv').includes(stem);
}

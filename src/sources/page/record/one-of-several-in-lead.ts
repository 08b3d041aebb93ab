/**
 * The one of several recipients whom the announcing words name alone: "Så motiverar juryn valet av Byalaget:" of
 * "Byalaget och Sockenföreningen", who share a prize and have a reason each.
 *
 * @returns undefined for a single name, and where the words name none or more of them
 */
export function oneOfSeveralInLead(recipient: string, lead: string): string | undefined {
  const parts = recipient.split(/,? (?:och|samt) (?=\p{Lu})|, (?=\p{Lu})/u);
  if (parts.length < 2 || parts.some((part) => !part.includes(' ') && part.length < 5)) return undefined;
  // "makarna Siv och Bo Ek" has its capital where it is a name.
  if (lead.toLocaleLowerCase('sv').includes(recipient.toLocaleLowerCase('sv'))) return undefined;
  const named = parts.filter((part) => lead.includes(part));
  return named.length === 1 ? named[0] : undefined;
}

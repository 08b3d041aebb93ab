/**
 * Whether a heading is over people who have not got the prize: its jury, who speaks at the gala, who works for it.
 * Those who are nominated are told apart elsewhere.
 */
export function headsOthers(words: string): boolean {
  return /^(?:(?:årets |i )?jury(?:n|medlemmar|ledamöter)?|juryns (?:ledamöter|medlemmar|sammansättning)|prisnämnden|styrelsen?|(?:årets )?(?:föreläsare|talare|moderatorer?|konferencierer?|artister)|våra (?:partner|samarbetspartner|sponsorer)|partner|sponsorer|arrangörer|medarbetare|kansliet|kontaktpersoner)(?: (?:19|20)\d\d)?:?$/iu.test(
    words.trim(),
  );
}

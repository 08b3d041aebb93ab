const PART =
  /^(?:nyhet(?:er)?|aktuellt|start(?:sida)?|hem|arkiv|press(?:rum|meddelanden?)?|om .*|program(?:met)?|priser|kontakt|information|historik|.*(?:priser|utmärkelser|stipendier)|resultat|bilaga.*|(?:sammanträdes)?protokoll.*|kommun .*|.* (?:kommun|stad)|(?:\p{L}+s )?(?:beslut|förslag till beslut|ärendebeskrivning|sammanfattning))$/iu;

/** Whether words are the title of a site or of a part of it: "Nyheter", "Våra priser", "Nora kommun". */
export function namesPartOfSite(words: string): boolean {
  return PART.test(words);
}

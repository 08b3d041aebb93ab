const ONLY_GIVEN =
  /^[*_]*(?:Priset|Stipendiet|Utmärkelsen|Medaljen|Diplomet|Plaketten) (?:tilldelas|tilldelades|går till|gick till|tillfaller|tillföll|ges till|gavs till) \p{Lu}(?![^.!?]* (?:för|som|därför|vars|med|genom|efter)(?!\p{L}))[^.!?:]{1,80}[.!]?[*_]*$/u;

/**
 * Whether a sentence says who got the prize and nothing else: "Priset tilldelas Sjösta Paddlare." Not "Priset går till
 * Siv Bo för att hon har burit laget.", which gives a reason.
 */
export function onlySaysWhoGotIt(sentence: string): boolean {
  return ONLY_GIVEN.test(sentence);
}

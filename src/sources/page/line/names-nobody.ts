const NOTHING = '(?:ingen|inget|ej|inte|okänd|obekant|vakant|vilande|inställ[dt]|utgick|priset utgick)';
const SAID_OF_IT =
  '(?:utsedd|utdelat|utdelad|utdelning|delats ut|längre känd|känd|aktuellt|vald|i år|vinnare|pristagare|mottagare)';
const PRIZE =
  '(?:\\p{Ll}*(?:pris|priser|stipendium|stipendier|utmärkelse|utmärkelser|medalj|medaljer|diplom|plakett)|utdelning|vinnare|pristagare|mottagare|stipendiat|stipendiater|kandidat)';
const GIVEN =
  '(?:delades|delas|har delats|utdelades|utdelas|utsågs|utses|har utsetts|korades|kunde utses|gavs)(?: ut)?';
/** "Inget pris delades ut", "Ingen vinnare utsågs", "Stipendiet delades inte ut 2020" */
const NOT_GIVEN = `(?:ing(?:en|et|a) ${PRIZE}(?: ${GIVEN})?|(?:\\p{L}*(?:priset|stipendiet|utmärkelsen|medaljen|diplomet)) (?:delades|delas|har) (?:inte|ej)(?: delats)? ut|(?:delades|delas|har) (?:inte|ej)(?: delats)? ut|(?:utdelades|utdelas|utsågs|gavs) (?:inte|ej))`;
const WHY = '(?:,? (?:på grund av|p\\.? ?g\\.? ?a\\.?|till följd av|med anledning av) [^.]{3,80})';
const NOBODY = new RegExp(
  `^(?:${NOTHING}(?: ${SAID_OF_IT})?${WHY}?|${NOT_GIVEN}(?: (?:i år|detta år|det året|\\d{4}))?${WHY}?|inga (?:vinnare|pristagare|mottagare)|[–—-]|beslut om avslag(?: \\d{4})?)\\.?$`,
  'iu',
);

/**
 * Whether what stands in the place of a recipient names none: "Ingen", "Ej utdelat", "Okänd", "Beslut om avslag",
 * "Priset delades inte ut på grund av pandemin." The text below then tells why nobody got the award.
 */
export function namesNobody(written: string): boolean {
  return NOBODY.test(written.replace(/[*_]{1,2}/gu, '').trim());
}

const NOTHING = '(?:ingen|inget|ej|inte|okänd|obekant|vakant|vilande|inställ[dt]|utgick|priset utgick)';
const SAID_OF_IT =
  '(?:utsedd|utdelat|utdelad|utdelning|delats ut|längre känd|känd|aktuellt|vald|i år|vinnare|pristagare|mottagare)';
/** "Inget pris delades ut", "Priset delades inte ut 2020" */
const NOT_GIVEN = '(?:inget pris (?:delades|delas|har delats)|priset (?:delades|delas|har) (?:inte|ej)(?: delats)?) ut';
const NOBODY = new RegExp(
  `^(?:${NOTHING}(?: ${SAID_OF_IT})?|${NOT_GIVEN}(?: (?:i år|detta år|\\d{4}))?|inga (?:vinnare|pristagare|mottagare)|[–—-]|beslut om avslag(?: \\d{4})?)\\.?$`,
  'iu',
);

/**
 * Whether what stands in the place of a recipient names none: "Ingen", "Ej utdelat", "Okänd", "Beslut om avslag". The text below
 * then tells why nobody got the award.
 */
export function namesNobody(written: string): boolean {
  return NOBODY.test(written.trim());
}

/** "Ingen", "Ej utdelat", "Okänd", "Beslut om avslag": stands in a recipient's place, and the text below tells why there is none. */
const NOBODY =
  /^(?:beslut om|inga?(?:en)?|ingen (?:vinnare|pristagare|mottagare|utsedd|utdelning)|inga (?:vinnare|pristagare)|ej|inte|okänd|obekant|vakant|vilande|inställt|inställd|utgick|priset utgick|[–—-])(?!\p{L})(?: (?:avslag \d{4}|avslag|utsedd|utdelat|utdelad|längre känd|känd|aktuellt|vald|utdelning|i år|delats ut))?[.]?$/iu;

/** Whether what stands in the place of a recipient says that there is none, or none that is known. */
export function namesNobody(written: string): boolean {
  return NOBODY.test(written.trim());
}

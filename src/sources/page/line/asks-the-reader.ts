const ASKS =
  /(?:^|[.!?] )(?:Har|Vet|Saknar|Känner|Minns|Undrar|Vill|Hittar) (?:du|ni) [^.!?]{2,80}\?|(?:^|[.!?] )(?:Hör (?:gärna )?av (?:dig|er)|(?:Mejla|Ring|Kontakta|Tipsa) (?:gärna )?(?:oss|kansliet|redaktionen|sekretariatet))(?!\p{L})/u;

/**
 * Whether words ask the reader for something: "Uppgifter saknas för 2020. Vet du mer? Hör av dig till kansliet." A
 * reason may say "du" to its winner, and asks nothing.
 */
export function asksTheReader(words: string): boolean {
  return ASKS.test(words);
}

/**
 * Heads that are no words by themselves: adjectives made of a noun together with what describes it (`två|språkig`: of
 * two languages; `blå|ögd`: with blue eyes), and nouns so made (`ny|komling`). Agent nouns in -are that live only in
 * compounds (`film|makare`) are known to the dictionary. Written by hand.
 */
export const BOUND_HEADS: ReadonlySet<string> = new Set(
  `armad bent benig bladig bottnad fingrad fotad gradig hjärtad hjulig hjuling hårig hörnig kindad kinnad
  komling kornig lemmad lockig mannig mastad motorig näsig näbbad procentig radig rummig sidig siffrig sinnad sint skalig skäggig
  skaftad spaltig spårig språkig språkighet stammig stavig strängad strängig talist tandad tomtig tonig trådig vingad åring årig
  ögd örad`.split(/\s+/),
);

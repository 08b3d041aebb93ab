/**
 * Heads that are no words by themselves: adjectives made of a noun together with what describes it (`två|språkig`: of
 * two languages; `blå|ögd`: with blue eyes), and nouns so made (`ny|komling`). Agent nouns in -are that live only in
 * compounds (`film|makare`) are known to the dictionary, but for a few. Written by hand.
 */
const NO_WORDS = `
armad axlig bent benig bladig blomstrig bottnad cylindrig dimensionell enlig fasig filig fingrad formig fotad gradig
haltig hjärtad hjulig hjuling hårig hörnig kanalig kindad kinnad klassig klövig komling kornig lemmad linjig lockig
mannig maskig mastad motorig näsig näbbad ordig polig porig procentig radig rummig ryggig sidig siffrig sinnad sint
sitsig skalig skeppig skäggig skaftad spaltig spårig språkig språkighet stammig stavig strupig strängad strängig
stämmig talig talist tandad tomtig tonig trådig tydig tåig vingad väggig åring årig ögd örad
föring mäteri
bevarare bitare dödare havare havande kampare knäckare pratare skådare skytt täckare viktare
`;

/**
 * Words that the dictionary lists without what would tell that they end compounds: `samhälls|ekonomisk`, `mörk|rädd`.
 */
const NOT_TOLD_BY_THE_DICTIONARY = `
biologisk demokratisk ekologisk ekonomisk filosofisk geografisk klassisk musikalisk pedagogisk politologisk
praktisk psykologisk socialistisk sociologisk statistisk strategisk taktisk teologisk typisk
diger egen fager gill lila ljummen orange rädd skrämd stum usel ädel
`;

export const BOUND_HEADS: ReadonlySet<string> = new Set(
  [NO_WORDS, NOT_TOLD_BY_THE_DICTIONARY].flatMap((words) => words.trim().split(/\s+/)),
);

/** "Hammarängens", "Hantverkarnas": a noun in the definite form, of which a genitive is no name by itself. */
const OF_NOUN = /\p{L}{3}(?:[^aeiouyåäö\P{L}]ets|[^aeiouyåäöj\P{L}]ens|[aeo]rnas)$/iu;

/** Between a name and the word behind it: a space, or the end of a line. */
const SPACE = '^[ \\t]*\\n?[ \\t]*(?<=\\s)';

/** A word that goes on with a name: no verb, no "för" and no label. */
const ANY_WORD = new RegExp(
  `${SPACE}(?!(?:har|är|får|fick|var|blir|blev|för|och|samt|med|i|på|vid|som|till|av|från|den|utses|utsågs|tilldela\\p{Ll}*|vinner|vann|tar|tog|motiver\\p{Ll}*)(?!\\p{L}))\\p{L}[\\p{L}-]*(?![\\p{L}:])`,
  'iu',
);

/** What has its place or its founder in the genitive before it. */
const BODY = new RegExp(
  `${SPACE}\\p{L}*(?:klubb|förening|sällskap|skola|gymnasium|kommun|stad|lag|kör|församling|bibliotek|museum|teater|bageri|bryggeri|gård|vårdcentral|kooperativ|förbund|orkester|hemtjänst|äldreboende|plantskola)(?![\\p{L}:])`,
  'iu',
);

/**
 * Whether a name that ends in a genitive is only the beginning of one, "Hammarängens" of "Hammarängens Skidklubb":
 * wherever the page has it, the next word goes on with it.
 *
 * @param page all words of the page
 */
export function isCutInGenitive(name: string, page: string): boolean {
  if (!name.endsWith('s')) return false;
  const goesOn = OF_NOUN.test(name) ? ANY_WORD : BODY;
  let isCut = false;
  for (let at = page.indexOf(name); at >= 0; at = page.indexOf(name, at + name.length)) {
    const behind = page.slice(at + name.length, at + name.length + 60);
    if (/^\p{L}/u.test(behind)) continue;
    if (!goesOn.test(behind)) return false;
    isCut = true;
  }
  return isCut;
}

/** Words between which an encyclopedia's source sets its signs. */
const WIKITEXT = /\[\[[^[\]\n]+\]\]|'{3}[^'\n]+'{3}|<ref[ >/]/u;

/** No reference or box is longer, in characters. */
const LONGEST = 2000;
const REFERENCE = new RegExp(`<ref(?:\\s[^<>]{0,200})?(?:/>|>[^<]{0,${LONGEST}}</ref>)`, 'gu');

/**
 * The source of an encyclopedia's page without its signs: links, emphasis, references. Lines stay lines; any other text
 * stays as it is.
 */
export function plainWikitext(text: string): string {
  if (!WIKITEXT.test(text)) return text;
  return text
    .replace(REFERENCE, (reference) => reference.replace(/[^\n]/gu, ''))
    .replace(/\[\[(?:[^[\]|\n]*\|)?([^[\]|\n]*)\]\]/gu, '$1')
    .replace(/'{2,5}/gu, '');
}

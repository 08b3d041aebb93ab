/** "Bagaren från Vimmerby", "dockteatern i Hudiksvall": one definite noun, and where it is to be found. */
const DEFINITE_NOUN = /^(?:den \p{Ll}+ )?\p{L}\p{Ll}{2,}(?:en|et|an|na|ern|eln)(?: (?:från|i|på|vid|bakom) \p{L}.*)?$/u;

/**
 * Whether a headline only describes the winner: its words are a definite noun that the citation does not use, or uses
 * as part of a longer name ("Dockteatern Tittut").
 *
 * @param citation the citation's own words
 */
export function isDescription(written: string, citation: string): boolean {
  if (!DEFINITE_NOUN.test(written)) return false;
  const [noun = ''] = written.replace(/^den \p{Ll}+ /u, '').split(' ');
  const asName = noun.charAt(0).toLocaleUpperCase('sv') + noun.slice(1);
  return !citation.includes(asName) || !new RegExp(`(?<!\\p{L})${asName}s?(?!\\p{L}| \\p{Lu})`, 'u').test(citation);
}

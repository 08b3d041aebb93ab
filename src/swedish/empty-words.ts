import type { SwedishWord } from './swedish-word.ts';

/**
 * Words that tell how much or when and nothing of what: listed as headwords (*år*, *lite*) they say nothing. Small on
 * purpose: an adjective of size (*liten*) or of time (*ny*) says something of what it stands by.
 */
const ADJECTIVES_AND_ADVERBS = 'lite få många mycket flera samtlig';
const NOUNS =
  'antal fåtal flertal hundratal tusental gång ' +
  'år månad vecka januari februari mars april maj juni juli augusti september oktober november december ' +
  'måndag tisdag onsdag torsdag fredag lördag söndag';

/**
 * Fixed phrases, as they are written, whose words have lost their own sense: *hand* in *i första hand* is no hand and
 * *sett* in *i stort sett* is nothing seen.
 */
const PHRASES = (
  'varje dag, i dag, de senaste åren, i första hand, i andra hand, i sista hand, i stort sett, i det stora hela, ' +
  'i hög grad, i regel, i själva verket, i grund och botten, i stället, i fråga om, i form av, i samband med, ' +
  'i takt med, med hjälp av, med tanke på, på grund av, på sätt och vis, på så sätt, på sikt, till exempel, ' +
  'till följd av, till stor del, till viss del, å ena sidan, å andra sidan'
)
  .split(', ')
  .map((phrase) => phrase.split(' '));

const EMPTY = new Set([
  ...ADJECTIVES_AND_ADVERBS.split(' ').flatMap((lemma) => [`${lemma} ADJ`, `${lemma} ADV`]),
  ...NOUNS.split(' ').map((lemma) => `${lemma} NOUN`),
]);

/** Of the words of a text, in order and without marks, which say nothing by themselves: one answer a word. */
export function emptyWords(
  words: readonly (Pick<SwedishWord, 'lemma' | 'partOfSpeech'> & { readonly text: string })[],
): readonly boolean[] {
  const empty = words.map(({ lemma, partOfSpeech }) => EMPTY.has(`${lemma.toLowerCase()} ${partOfSpeech}`));
  const forms = words.map(({ text }) => text.toLowerCase());
  for (const start of forms.keys()) {
    for (const phrase of PHRASES) {
      if (phrase.every((form, place) => forms[start + place] === form)) empty.fill(true, start, start + phrase.length);
    }
  }
  return empty;
}

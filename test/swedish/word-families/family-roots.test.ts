import { describe, expect, it } from 'vitest';
import { createSplitter } from '../../../src/swedish/compounds/create-splitter.ts';
import type { PartOfSpeech } from '../../../src/swedish/swedish-word.ts';
import { familyRoots } from '../../../src/swedish/word-families/family-roots.ts';
import { builtDictionary } from '../built-dictionary.ts';

const splitter = createSplitter(builtDictionary);
const rootsOf = (lemma: string, partOfSpeech: PartOfSpeech) =>
  familyRoots(lemma, partOfSpeech, splitter.splitCompound(lemma, partOfSpeech));

/** Lemma, part of speech, roots, why. */
const ROWS: readonly (readonly [string, PartOfSpeech, string, string])[] = [
  ['styra', 'VERB', 'styr', 'a verb loses -a'],
  ['styrning', 'NOUN', 'styr', 'what is made of the verb comes back to it'],
  ['styrd', 'ADJ', 'styr', 'a participle comes back to its verb'],
  ['styrsystem', 'NOUN', 'styr system', 'the verb stem in a compound belongs to the family'],
  ['styrmodell', 'NOUN', 'styr modell', 'so does this one'],
  ['resultatstyrning', 'NOUN', 'resultat styr', 'each part has its root'],
  ['styrka', 'NOUN', 'styrka', 'strength has nothing to do with governing'],
  ['styrelse', 'NOUN', 'styrelse', '-else stays: a board'],
  ['kommunstyrelse', 'NOUN', 'kommun styrelse', 'and so it does as a head'],
  ['effektiv', 'ADJ', 'effektiv', 'an adjective is its own root'],
  ['effektivitet', 'NOUN', 'effektiv', '-itet after -iv'],
  ['effektivisera', 'VERB', 'effektiv', '-isera after an adjective'],
  ['effektiviseringsarbete', 'NOUN', 'effektiv arbet', '-isering after an adjective, inside a compound'],
  ['kostnadseffektiv', 'ADJ', 'kostnad effektiv', 'kostnad is not taken to kosta'],
  ['effekt', 'NOUN', 'effekt', 'never effektiv'],
  ['kvalitet', 'NOUN', 'kvalitet', '-itet stays where no adjective is left'],
  ['servicekvalitet', 'NOUN', 'service kvalitet', 'a loan as a first part'],
  ['kvalitetsutveckling', 'NOUN', 'kvalitet utveckl', 'linking s'],
  ['universitet', 'NOUN', 'universitet', 'no adjective univers'],
  ['brukare', 'NOUN', 'brukar', 'the agent has a family of its own'],
  ['brukarundersökning', 'NOUN', 'brukar undersök', 'the agent as a first part'],
  ['bruka', 'VERB', 'bruka', 'not the user'],
  ['missbruka', 'VERB', 'missbruk', 'not the user either'],
  ['utveckling', 'NOUN', 'utveckl', '-ing'],
  ['utveckla', 'VERB', 'utveckl', 'a verb loses -a'],
  ['utvecklad', 'ADJ', 'utveckl', 'a participle'],
  ['utvecklingsarbete', 'NOUN', 'utveckl arbet', 'arbete meets arbeta'],
  ['arbeta', 'VERB', 'arbet', 'arbeta meets arbete'],
  ['arbetsmiljö', 'NOUN', 'arbet miljö', 'arbets- is of arbete'],
  ['verksamhet', 'NOUN', 'verksamhet', 'listed: not being verksam'],
  ['tydlig', 'ADJ', 'tydlig', 'an adjective is its own root'],
  ['tydlighet', 'NOUN', 'tydlig', '-het'],
  ['förbättra', 'VERB', 'förbättr', 'a verb loses -a'],
  ['förbättring', 'NOUN', 'förbättr', '-ing'],
  ['tjänst', 'NOUN', 'tjänst', 'its own root'],
  ['välfärdstjänst', 'NOUN', 'välfärd tjänst', 'välfärd is not split'],
  ['hållbarhet', 'NOUN', 'hållbar', '-het; -bar stays'],
  ['öppenhet', 'NOUN', 'öppen', '-het'],
  ['öppna', 'VERB', 'öppen', 'listed: the verb of the adjective'],
  ['trygghet', 'NOUN', 'trygg', '-het'],
  ['demokrati', 'NOUN', 'demokrati', 'its own root'],
  ['demokratisk', 'ADJ', 'demokrati', '-kratisk'],
  ['strategisk', 'ADJ', 'strategi', '-tegisk'],
  ['politiker', 'NOUN', 'politik', '-iker'],
  ['vision', 'NOUN', 'vision', 'no verb stands behind it'],
  ['samhälle', 'NOUN', 'samhälle', 'the lemma, not the form in compounds'],
  ['samhällsbyggnad', 'NOUN', 'samhälle bygg', 'listed: byggnad is of bygga'],
  ['utmaning', 'NOUN', 'utman', '-ing after a vowel and n'],
  ['tidning', 'NOUN', 'tidning', 'listed: not of tid'],
  ['ring', 'NOUN', 'ring', 'too little would be left'],
  ['skola', 'NOUN', 'skola', 'a noun keeps its -a'],
  ['skolledare', 'NOUN', 'skola ledar', 'as a first part too'],
  ['avsevärd', 'ADJ', 'avsevärd', 'no participle'],
  ['Kungsbacka', 'PROPN', '', 'a name has no family'],
  ['och', 'CCONJ', '', 'a function word has none'],
];

describe('familyRoots', () => {
  it.each(ROWS)('%s (%s) belongs to "%s": %s', (lemma, partOfSpeech, roots) => {
    expect(rootsOf(lemma, partOfSpeech).join(' ')).toBe(roots);
  });

  it('names a root once, though two parts share it', () => {
    expect(rootsOf('barnbarn', 'NOUN')).toEqual(['barn']);
  });
});
